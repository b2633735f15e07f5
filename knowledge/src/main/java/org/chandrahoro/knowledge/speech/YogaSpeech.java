package org.chandrahoro.knowledge.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dosha.DoshaKind;
import org.chandrahoro.jyotish.dosha.KalaSarpa;
import org.chandrahoro.jyotish.dosha.MangalExemption;
import org.chandrahoro.jyotish.yoga.Reason;
import org.chandrahoro.jyotish.yoga.Source;
import org.chandrahoro.jyotish.yoga.YogaFamily;
import org.chandrahoro.jyotish.yoga.YogaNature;
import org.chandrahoro.jyotish.yoga.YogaRule;
import org.chandrahoro.jyotish.yoga.YogaStrength;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.Language;

/** Says yogas, doshas and their reasons in one language. Immutable. */
public final class YogaSpeech {
  private static final YogaSpeech ENGLISH = new YogaSpeech(Language.ENGLISH);
  private static final YogaSpeech TELUGU = new YogaSpeech(Language.TELUGU);

  private final Names names;
  private final boolean telugu;
  private final Bundle words;
  private final Map<String, String> yogaNames = new HashMap<>();
  private final Map<String, String> yogaRules = new HashMap<>();

  /** What has been said once; the reasons without a measure are some thousands in all. */
  private final Map<Reason, String> said = new ConcurrentHashMap<>();

  private YogaSpeech(Language language) {
    names = Names.in(language);
    telugu = language == Language.TELUGU;
    words = new Bundle("yogas", language);
    if (telugu) {
      // the catalogue itself speaks English
      var told = new Bundle("yoga-rules", language);
      for (YogaRule yoga : Yogas.catalogue()) {
        yogaNames.put(yoga.name(), told.of("name." + key(yoga)));
        yogaRules.put(yoga.name(), told.of("rule." + key(yoga)));
      }
    }
  }

  private static String key(YogaRule yoga) {
    return yoga.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  public static YogaSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /** {@code Gaja-Kesari}, {@code గజకేసరి యోగం}. */
  public String name(YogaRule yoga) {
    return yogaNames.getOrDefault(yoga.name(), yoga.name());
  }

  /** How the yoga is formed, in one sentence or two. */
  public String rule(YogaRule yoga) {
    return yogaRules.getOrDefault(yoga.name(), yoga.rule());
  }

  /** {@code Phaladeepika 6}. */
  public String source(Source source) {
    String title = word("work." + source.work());
    return source.place().isEmpty() ? title : title + " " + source.place();
  }

  public String nature(YogaNature nature) {
    return word("nature." + nature);
  }

  public String family(YogaFamily family) {
    return word("family." + family);
  }

  public String strength(YogaStrength strength) {
    return word("strength." + strength);
  }

  public String dosha(DoshaKind kind) {
    return word("dosha." + kind);
  }

  public String mangal() {
    return word("dosha.mangal");
  }

  public String kalaSarpa() {
    return word("dosha.kala-sarpa");
  }

  public String kalaSarpa(KalaSarpa.Kind kind) {
    return word("kala-sarpa." + kind);
  }

  public String kalaSarpa(KalaSarpa.Extent extent) {
    return word("kala-sarpa-extent." + extent);
  }

  public String exemption(MangalExemption exemption) {
    return word("exemption." + exemption);
  }

  /** Reasons as one line: {@code Jupiter is in the 4th from the Moon; Jupiter is exalted}. */
  public String why(List<Reason> reasons) {
    var line = new StringBuilder(128);
    for (Reason reason : reasons) {
      line.append(line.isEmpty() ? "" : "; ").append(clauseOf(reason));
    }
    if (!line.isEmpty()) {
      line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    }
    return line.toString();
  }

  private String clauseOf(Reason reason) {
    return switch (reason) {
      case Reason.Moonlight _, Reason.NearJunction _, Reason.Apart _ -> clause(reason);
      default -> {
        String known = said.get(reason);
        if (known == null) {
          known = clause(reason);
          said.put(reason, known);
        }
        yield known;
      }
    };
  }

  private String clause(Reason reason) {
    return switch (reason) {
      case Reason.InBhava(var g, var b) when b == Bhava.FIRST -> say("in-lagna", name(g));
      case Reason.InBhava(var g, var b) -> say("in-bhava", name(g), house(b));
      case Reason.InBhavaFrom(var g, var b, var from) when b == Bhava.FIRST ->
          say("with", name(g), of(from));
      case Reason.InBhavaFrom(var g, var b, var from) ->
          say("in-bhava-from", name(g), house(b), of(from));
      case Reason.InRasi(var g, var rasi) -> say("in-rasi", name(g), names.rasiIn(rasi));
      case Reason.Rising(var rasi) -> say("rising", names.rasi(rasi));
      case Reason.LordOf(var g, var b) -> say("lord-of", name(g), lord(b));
      case Reason.Dispositor(var g, var other) -> say("dispositor", name(g), name(other));
      case Reason.NavamsaDispositor(var g, var other) ->
          say("navamsa-dispositor", name(g), name(other));
      case Reason.ExaltationLord(var g, var other) -> say("exaltation-lord", name(g), of(other));
      case Reason.ExaltedThere(var g, var other) -> say("exalted-there", of(g), of(other));
      case Reason.KarakaRank(var g, var rank) ->
          say("karaka-rank", name(g), word("karaka." + rank));
      case Reason.Standing(var g, var dignity) -> say("standing." + dignity, name(g));
      case Reason.NavamsaStanding(var g, var dignity) ->
          say("navamsa-standing." + dignity, name(g));
      case Reason.Vargottama(var g) -> say("vargottama", name(g));
      case Reason.LagnaVargottama() -> word("lagna-vargottama");
      case Reason.Strong(var g) -> say("strong", name(g));
      case Reason.Combust(var g) -> say("combust", name(g));
      case Reason.Together(var grahas) -> say("together", names(grahas));
      case Reason.Sees(var g, var seen) -> say("sees", of(g), of(seen));
      case Reason.SeesLagna(var g) -> say("sees-lagna", of(g));
      case Reason.SeesBhava(var g, var b) when b == Bhava.FIRST -> say("sees-lagna", of(g));
      case Reason.SeesBhava(var g, var b) -> say("sees-bhava", of(g), house(b));
      case Reason.Exchange(var g, var b, var other, var otherB) ->
          say("exchange", name(g), lord(b), name(other), lord(otherB));
      case Reason.SignExchange(var g, var other) -> say("sign-exchange", name(g), name(other));
      case Reason.NoneIn(var group, var bhavas, var from) ->
          from.isPresent()
              ? say(
                  many("none-in-from", bhavas),
                  word("none." + group),
                  houses(bhavas, "or"),
                  of(from.get()))
              : say(many("none-in", bhavas), word("none." + group), houses(bhavas, "or"));
      case Reason.AllIn(var group, var bhavas) ->
          say(many("all-in", bhavas), word("group." + group), houses(bhavas, "and-houses"));
      case Reason.AllInSigns(var group, var quality) ->
          say("all-in-signs", word("group." + group), word("quality." + quality));
      case Reason.SignsOccupied(var count) -> say("signs-occupied", word("signs." + count));
      case Reason.Untouched(var g, var group) ->
          say("untouched", word("to." + g), word("untouched-by." + group));
      case Reason.BornByDay() -> word("born-by-day");
      case Reason.BornByNight() -> word("born-by-night");
      case Reason.MoonWaxing() -> word("moon-waxing");
      case Reason.Moonlight(var bright, var degrees) ->
          say(bright ? "moon-bright" : "moon-faint", arc(degrees));
      case Reason.OtherPattern() -> word("other-pattern");
      case Reason.NearJunction(var point, var degrees) ->
          say("near-junction." + point, arc(degrees));
      case Reason.Apart(var g, var other, var degrees) ->
          say("apart", word("to." + g), word("to." + other), arc(degrees));
      case Reason.Between(var from, var to) -> say("between", of(from), of(to));
    };
  }

  /** A graha as the subject of a sentence. */
  private String name(Graha graha) {
    return telugu ? names.graha(graha) : of(graha);
  }

  /** A graha in the form that "from", "of" and "upon" take. */
  private String of(Graha graha) {
    return word("of." + graha);
  }

  private String names(List<Graha> grahas) {
    String first =
        grahas.subList(0, grahas.size() - 1).stream()
            .map(this::name)
            .collect(Collectors.joining(word("list")));
    return say("and", first, name(grahas.getLast()));
  }

  private String house(Bhava bhava) {
    return names.house(bhava.number());
  }

  /** {@code 2nd or 12th}, {@code 1st, 4th, 7th and 10th}. */
  private String houses(List<Bhava> bhavas, String last) {
    String first =
        bhavas.subList(0, bhavas.size() - 1).stream()
            .map(this::house)
            .collect(Collectors.joining(word("list")));
    String end = house(bhavas.getLast());
    return first.isEmpty() ? end : say(last, first, end);
  }

  private String lord(Bhava bhava) {
    return word("lord." + bhava.number());
  }

  private static String many(String key, List<Bhava> bhavas) {
    return bhavas.size() == 1 ? key : key + ".many";
  }

  private static String arc(double degrees) {
    long minutes = Math.round(degrees * 60);
    return minutes / 60 + "°" + (minutes % 60 < 10 ? "0" : "") + minutes % 60 + "′";
  }

  private String say(String key, String... parts) {
    return words.say(key, parts);
  }

  private String word(String key) {
    return words.of(key);
  }
}
