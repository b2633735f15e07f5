package org.chandrahoro.knowledge.speech;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.dosha.MangalCancellation;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.matching.Agreement;
import org.chandrahoro.jyotish.matching.DashaSandhi;
import org.chandrahoro.jyotish.matching.DashaTurn;
import org.chandrahoro.jyotish.matching.Finding;
import org.chandrahoro.jyotish.matching.Highlight;
import org.chandrahoro.jyotish.matching.Koota;
import org.chandrahoro.jyotish.matching.KootaPoints;
import org.chandrahoro.jyotish.matching.MangalComparison;
import org.chandrahoro.jyotish.matching.MangalSide;
import org.chandrahoro.jyotish.matching.Parihara;
import org.chandrahoro.jyotish.matching.Porutham;
import org.chandrahoro.jyotish.transit.Tara;
import org.chandrahoro.knowledge.Language;

/** Says each point of a match, with what it rests on, in one language. Immutable. */
public final class MatchSpeech {
  private static final MatchSpeech ENGLISH = new MatchSpeech(Language.ENGLISH);
  private static final MatchSpeech TELUGU = new MatchSpeech(Language.TELUGU);

  private final Names names;
  private final YogaSpeech doshas;
  private final Bundle words;

  private MatchSpeech(Language language) {
    names = Names.in(language);
    doshas = YogaSpeech.in(language);
    words = new Bundle("match", language);
  }

  public static MatchSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String name(Koota koota) {
    return words.of("koota." + koota);
  }

  public String name(Porutham porutham) {
    return words.of("porutham." + porutham);
  }

  /** What undoes a want of points or of agreement. */
  public String parihara(Parihara parihara) {
    return words.of("parihara." + parihara);
  }

  /** {@code Nadi: 0 of 8. Both stars are of the first (adya) nadi. Undone: …}. */
  public String koota(KootaPoints koota) {
    return words.say(
            "points",
            name(koota.koota()),
            points(koota.halfPoints()),
            Integer.toString(koota.koota().most()),
            finding(koota.finding()))
        + undone(koota.parihara());
  }

  /** {@code Rajju agrees: …} or {@code Rajju does not agree: …}. */
  public String porutham(Agreement agreement) {
    return words.say(
            agreement.agrees() ? "agrees" : "disagrees",
            name(agreement.porutham()),
            finding(agreement.finding()))
        + undone(agreement.parihara());
  }

  /** The balance, then Mars of the boy and of the girl, a line each. */
  public List<String> mangal(MangalComparison comparison) {
    return List.of(
        words.of("balance." + comparison.balance()),
        side("boy", comparison.boy()),
        side("girl", comparison.girl()));
  }

  public String sandhi(DashaSandhi sandhi) {
    long days = Math.round(Math.abs(sandhi.girlAfterBoyDays()));
    return words.say("sandhi", turn(sandhi.boy()), turn(sandhi.girl()), Long.toString(days));
  }

  /** A highlight in one line. */
  public String highlight(Highlight highlight) {
    return switch (highlight) {
      case Highlight.OfKoota(var points) -> koota(points);
      case Highlight.OfPorutham(var agreement) -> porutham(agreement);
      case Highlight.OfMangal(var comparison) -> String.join(" ", mangal(comparison));
      case Highlight.OfSandhi(var sandhi) -> sandhi(sandhi);
    };
  }

  private String undone(List<Parihara> parihara) {
    return parihara.isEmpty()
        ? ""
        : " "
            + words.say(
                "undone", parihara.stream().map(this::parihara).collect(Collectors.joining("; ")));
  }

  private String finding(Finding finding) {
    return switch (finding) {
      case Finding.Varnas(var boy, var girl) -> pair("varnas", "varna." + boy, "varna." + girl);
      case Finding.Vashyas(var boy, var girl) -> pair("vashyas", "vashya." + boy, "vashya." + girl);
      case Finding.Taras(var boyFromGirl, var girlFromBoy) ->
          words.say("taras", tara(boyFromGirl), tara(girlFromBoy));
      case Finding.Yonis(var boy, var girl) -> pair("yonis", "yoni." + boy, "yoni." + girl);
      case Finding.OneLord(var lord) -> words.say("one-lord", names.graha(lord));
      case Finding.Lords lords ->
          words.say(
              "lords",
              names.graha(lords.boy()),
              names.graha(lords.girl()),
              words.of("regard." + lords.boysOfGirls()),
              words.of("regard." + lords.girlsOfBoys()));
      case Finding.Ganas(var boy, var girl) -> pair("ganas", "gana." + boy, "gana." + girl);
      case Finding.Signs signs ->
          words.say(
              "signs",
              names.rasi(signs.boy()),
              names.rasi(signs.girl()),
              names.house(signs.boyFromGirl()),
              names.house(signs.girlFromBoy()));
      case Finding.Nadis(var boy, var girl) -> pair("nadis", "nadi." + boy, "nadi." + girl);
      case Finding.Stars(var count) -> words.say("stars", Integer.toString(count));
      case Finding.Sway(var boyOverGirl, var girlOverBoy) ->
          words.of(
              boyOverGirl && girlOverBoy
                  ? "sway.both"
                  : boyOverGirl ? "sway.boy" : girlOverBoy ? "sway.girl" : "sway.none");
      case Finding.Rajjus(var boy, var girl) -> pair("rajjus", "rajju." + boy, "rajju." + girl);
      case Finding.Vedha(var pierced) -> words.of(pierced ? "vedha.pierced" : "vedha.free");
    };
  }

  /** Says a kind once where both share it. */
  private String pair(String key, String boy, String girl) {
    return boy.equals(girl)
        ? words.say(key + ".same", words.of(boy))
        : words.say(key, words.of(boy), words.of(girl));
  }

  private String tara(Tara tara) {
    return names.tara(tara.number());
  }

  private String side(String who, MangalSide side) {
    String person = words.of("person." + who);
    return switch (side) {
      case MangalSide.Judged judged -> judged(person, judged);
      case MangalSide.Uncertain open -> open(person, open);
    };
  }

  private String judged(String person, MangalSide.Judged judged) {
    MangalDosha dosha = judged.dosha();
    String cancelled =
        dosha.cancelledBy().stream()
            .map(MangalCancellation::exemption)
            .distinct()
            .map(doshas::exemption)
            .collect(Collectors.joining("; "));
    return words.say("mangal." + judged.strength(), person, doshas.why(dosha.why()), cancelled);
  }

  private String open(String person, MangalSide.Uncertain open) {
    var places = new ArrayList<String>();
    add(places, "lagna", open.fromLagna());
    add(places, "moon", open.fromMoon());
    add(places, "venus", open.fromVenus());
    if (places.isEmpty()) {
      return words.say("mangal.nothing-certain", person);
    }
    return words.say(
        open.isFormed() ? "mangal.open-formed" : "mangal.open", person, String.join(", ", places));
  }

  private void add(List<String> places, String from, Optional<Bhava> bhava) {
    bhava.ifPresent(
        place -> places.add(words.say("mars-from." + from, names.house(place.number()))));
  }

  private String turn(DashaTurn turn) {
    LocalDate day = LocalDate.ofInstant(turn.at().toInstant(), ZoneOffset.UTC);
    return words.say(
        "turn",
        words.of("dasha." + turn.from()),
        words.of("dasha." + turn.to()),
        names.date(day),
        Integer.toString(day.getYear()));
  }

  private static String points(int halfPoints) {
    String whole = halfPoints / 2 == 0 && halfPoints % 2 == 1 ? "" : "" + halfPoints / 2;
    return halfPoints % 2 == 0 ? whole : whole + "½";
  }
}
