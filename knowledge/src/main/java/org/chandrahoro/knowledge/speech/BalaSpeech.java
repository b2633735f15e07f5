package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BalaReason;
import org.chandrahoro.jyotish.bala.BhavaReason;
import org.chandrahoro.knowledge.Language;

/** Says the components of a shadbala and what they rest on, in one language. Immutable. */
public final class BalaSpeech {
  private static final BalaSpeech ENGLISH = new BalaSpeech(Language.ENGLISH);
  private static final BalaSpeech TELUGU = new BalaSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private BalaSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("bala", language);
  }

  public static BalaSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /** {@code Direction (dig)}, {@code దిగ్బలం}. */
  public String component(BalaComponent component) {
    return words.of("component." + component);
  }

  /** One sentence. */
  public String why(BalaReason reason) {
    return switch (reason) {
      case BalaReason.FromDebilitation(double degrees) -> say("from-debilitation", one(degrees));
      case BalaReason.InVargas(int own, int friendly, int neutral, int hostile) ->
          say("in-vargas", whole(own), whole(friendly), whole(neutral), whole(hostile));
      case BalaReason.OddEven(boolean sign, boolean navamsa) ->
          say("odd-even." + (sign ? navamsa ? "both" : "sign" : navamsa ? "navamsa" : "none"));
      case BalaReason.InHouse(var bhava) -> say("in-house", names.house(bhava.number()));
      case BalaReason.InThird(int third, int wanted) ->
          say("in-third", names.house(third), names.house(wanted));
      case BalaReason.FromAngle(var angle, double degrees) ->
          say("from-angle." + angle, one(degrees));
      case BalaReason.FromMidnight(double hours) -> say("from-midnight", one(hours));
      case BalaReason.MoonFromSun(double degrees, boolean light) ->
          say(light ? "moon-from-sun.light" : "moon-from-sun.dark", one(degrees));
      case BalaReason.LordOf(var span, var lord) -> say("lord-of." + span, names.graha(lord));
      case BalaReason.InEveryThird() -> say("in-every-third");
      case BalaReason.Declination(double degrees) ->
          say(degrees < 0 ? "declination.south" : "declination.north", one(Math.abs(degrees)));
      case BalaReason.AtPeace() -> say("at-peace");
      case BalaReason.AtWar(var opponent, boolean won) ->
          say(won ? "at-war.won" : "at-war.lost", names.graha(opponent));
      case BalaReason.Motion(double degrees) -> say("motion", one(degrees));
      case BalaReason.SameAs(var other) -> say("same-as", component(other));
      case BalaReason.ByNature(int place) -> say("by-nature", names.house(place));
      case BalaReason.Seen(double benefic, double malefic) ->
          say("seen", one(benefic), one(malefic));
    };
  }

  /** One sentence. */
  public String why(BhavaReason reason) {
    return switch (reason) {
      case BhavaReason.LordsStrength(var lord) -> say("house.lord", names.graha(lord));
      case BhavaReason.FromWeakAngle(var nature, var angle, double degrees) ->
          say(
              "house.from-angle",
              words.of("nature." + nature),
              words.of("angle." + angle),
              one(degrees));
      case BhavaReason.Seen(double benefic, double malefic) ->
          say("house.seen", one(benefic), one(malefic));
      case BhavaReason.Occupants(var giving, var taking) -> occupants(giving, taking);
      case BhavaReason.RisesWith(var sign, var wanted) ->
          say(
              sign == wanted ? "house.rises.suits" : "house.rises.not",
              words.of("rises." + sign),
              words.of("hour." + wanted));
    };
  }

  private String occupants(List<Graha> giving, List<Graha> taking) {
    if (giving.isEmpty() && taking.isEmpty()) {
      return say("house.nobody");
    }
    String gives = giving.isEmpty() ? "" : say("house.giving", listed(giving));
    String takes = taking.isEmpty() ? "" : say("house.taking", listed(taking));
    return (gives + " " + takes).strip();
  }

  private String listed(List<Graha> grahas) {
    return grahas.stream().map(names::graha).collect(Collectors.joining(", "));
  }

  private String say(String key, String... values) {
    return MessageFormat.format(words.of(key), (Object[]) values);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String whole(int value) {
    return Integer.toString(value);
  }
}
