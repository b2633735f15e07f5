package org.chandrahoro.knowledge.speech;

import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.muhurta.Factor;
import org.chandrahoro.jyotish.muhurta.MuhurtaReason;
import org.chandrahoro.jyotish.muhurta.Purpose;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.knowledge.Language;

/** Says why a time is good or bad for a purpose, in one language. Immutable. */
public final class MuhurtaSpeech {
  private static final MuhurtaSpeech ENGLISH = new MuhurtaSpeech(Language.ENGLISH);
  private static final MuhurtaSpeech TELUGU = new MuhurtaSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private MuhurtaSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("muhurta", language);
  }

  public static MuhurtaSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String purpose(Purpose purpose) {
    return words.of("purpose." + purpose);
  }

  /** {@code Against: it is Rahu kalam.} */
  public String reason(MuhurtaReason reason) {
    return words.say("effect." + reason.effect(), factor(reason.factor()));
  }

  private String factor(Factor factor) {
    return switch (factor) {
      case Factor.OfTithi(var tithi) -> words.say("tithi", names.tithi(tithi.number()));
      case Factor.OfVara(var vara) -> words.say("vara", names.vara(vara.lord()));
      case Factor.OfNakshatra(var star) -> words.say("nakshatra", names.nakshatra(star));
      case Factor.OfYoga(var yoga) -> words.say("yoga", names.nityaYoga(yoga.number()));
      case Factor.OfKarana(var karana) -> words.say("karana", names.karana(karana));
      case Factor.TithiOnVara(var tithi, var vara) ->
          words.say("tithi-on-vara", names.tithi(tithi.number()), names.vara(vara.lord()));
      case Factor.StarOnVara(var star, var vara) ->
          words.say("star-on-vara", names.nakshatra(star), names.vara(vara.lord()));
      case Factor.Hour(var kind) -> words.say("hour", words.of("hour." + kind));
      case Factor.OfTara(var birth, var tara, int round) ->
          words.say(
              "tara", names.nakshatra(birth), names.tara(tara.number()), String.valueOf(round));
      case Factor.MoonFromNatal(var natal, int house) ->
          words.say("moon-from-natal", names.rasi(natal), names.house(house));
      case Factor.EighthRising(var natal) -> words.say("eighth-rising", names.rasi(natal));
      case Factor.Rising(var lagna) -> words.say("rising", names.rasi(lagna));
      case Factor.EighthHouse(var grahas) ->
          grahas.isEmpty() ? words.of("eighth.empty") : words.say("eighth", listed(grahas));
      case Factor.SeventhHouse(var grahas) -> words.say("seventh", listed(grahas));
      case Factor.BeneficsInKendra(var grahas) -> words.say("kendra", listed(grahas));
      case Factor.MaleficsRising(var grahas) -> words.say("malefics", listed(grahas));
      case Factor.VenusInSixth() -> words.of("venus-sixth");
      case Factor.MoonInHouse(int house) -> words.say("moon-house", names.house(house));
      case Factor.Combust(var graha) -> words.say("combust", names.graha(graha));
      case Factor.AdhikaMonth(var month) -> words.say("adhika", month(month));
      case Factor.OfMonth(var month) -> words.say("month", month(month));
      case Factor.SunIn(var rasi) -> words.say("sun", names.rasiIn(rasi));
      case Factor.Sankranti(var into) -> words.say("sankranti", names.rasiIn(into));
      case Factor.EclipseDay(var eclipsed, int days) ->
          words.say(
              eclipse(days), words.of("eclipse-of." + eclipsed), String.valueOf(Math.abs(days)));
      case Factor.OfPada(var star, int pada) ->
          words.say("pada", names.nakshatra(star), String.valueOf(pada));
      case Factor.MoonInPanchaka() -> words.of("panchaka-moon");
      case Factor.Remainder(var panchaka) ->
          words.say("remainder", words.of("panchaka." + panchaka));
    };
  }

  private static String eclipse(int days) {
    return switch (days) {
      case 0 -> "eclipse.day";
      case 1 -> "eclipse.day-before";
      case -1 -> "eclipse.day-after";
      default -> days < 0 ? "eclipse.ahead" : "eclipse.past";
    };
  }

  private String month(LunarMonthName month) {
    return words.of("month." + month);
  }

  private String listed(List<Graha> grahas) {
    return grahas.stream().map(names::graha).collect(Collectors.joining(", "));
  }
}
