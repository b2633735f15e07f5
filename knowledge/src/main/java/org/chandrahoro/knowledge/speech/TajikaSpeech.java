package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.tajika.Saham;
import org.chandrahoro.jyotish.tajika.TajikaYoga;
import org.chandrahoro.jyotish.tajika.YearLord;
import org.chandrahoro.jyotish.tajika.YearReason;
import org.chandrahoro.knowledge.Language;

/**
 * Says the yogas of a year chart and why its lord rules; clauses without a full stop. Immutable.
 */
public final class TajikaSpeech {
  private static final TajikaSpeech ENGLISH = new TajikaSpeech(Language.ENGLISH);
  private static final TajikaSpeech TELUGU = new TajikaSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;
  private final Bundle cases;
  private final boolean declines;

  private TajikaSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("tajika", language);
    cases = new Bundle("transit", language);
    declines = language == Language.TELUGU;
  }

  public static TajikaSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String say(TajikaYoga yoga) {
    return switch (yoga) {
      case TajikaYoga.Ikkavala _ -> said("ikkavala");
      case TajikaYoga.Induvara _ -> said("induvara");
      case TajikaYoga.Ithasala(var swift, var slow, var closeness, double distance) ->
          said(
              "ithasala." + closeness,
              names.graha(swift),
              names.graha(slow),
              number(distance),
              to(slow),
              object(slow));
      case TajikaYoga.Ishrafa(var swift, var slow, double distance) ->
          said(
              "ishrafa",
              names.graha(swift),
              names.graha(slow),
              number(distance),
              to(slow),
              object(slow));
      case TajikaYoga.Nakta(var one, var other, var carrier) ->
          said("nakta", names.graha(one), names.graha(other), names.graha(carrier));
      case TajikaYoga.Yamaya(var one, var other, var gatherer) ->
          said("yamaya", names.graha(one), names.graha(other), names.graha(gatherer));
      case TajikaYoga.Manau(var swift, var slow, var breaker) ->
          said(
              "manau",
              names.graha(swift),
              names.graha(slow),
              names.graha(breaker),
              object(swift),
              cases.of("graha-of." + slow));
      case TajikaYoga.Kamboola(var swift, var slow, var moon) ->
          said("kamboola." + standing(moon), of(swift), of(slow));
      case TajikaYoga.GairiKamboola(var swift, var slow, var strong) ->
          said("gairi-kamboola", of(swift), of(slow), names.graha(strong), with(strong));
      case TajikaYoga.Khallasara(var swift, var slow) -> said("khallasara", of(swift), of(slow));
      case TajikaYoga.DuhphaliKuttha(var swift, var slow) ->
          said("duhphali-kuttha", names.graha(swift), names.graha(slow));
      case TajikaYoga.DutthotthaDavira(var swift, var slow, var helped, var strong) ->
          said(
              "dutthottha-davira",
              of(swift),
              of(slow),
              names.graha(helped),
              names.graha(strong),
              to(helped),
              with(strong));
      case TajikaYoga.Tambira(var leaving, var strong) ->
          said("tambira", names.graha(leaving), names.graha(strong), with(strong));
      case TajikaYoga.Kuttha(var graha) -> said("kuttha", names.graha(graha));
      case TajikaYoga.Durapha(var graha, var by) ->
          said(
              "durapha",
              names.graha(graha),
              by.stream().map(one -> words.of("weak." + one)).collect(Collectors.joining(", ")));
      case TajikaYoga.Radda(var swift, var slow, var weak, var by) ->
          said("radda." + by, of(swift), of(slow), names.graha(weak));
    };
  }

  public String say(YearReason reason) {
    return switch (reason) {
      case YearReason.StrongestLooker(var graha, double strength) ->
          said("strongest-looker", names.graha(graha), number(strength));
      case YearReason.NoneLooks(var graha, double strength) ->
          said("none-looks", names.graha(graha), number(strength));
      case YearReason.AllWeak(var lord) -> said("all-weak", names.graha(lord));
      case YearReason.MoonGivesTo(var graha) -> said("moon-gives", to(graha));
      case YearReason.MoonsDispositor(var graha) -> said("moons-dispositor", names.graha(graha));
    };
  }

  /** What a saham stands for. */
  public String saham(Saham saham) {
    return words.of("saham." + saham);
  }

  public String office(YearLord.Office office) {
    return words.of("office." + office);
  }

  private static String standing(Dignity dignity) {
    return switch (dignity) {
      case EXALTED, MOOLATRIKONA, OWN -> "strong";
      case FRIEND, NEUTRAL -> "middling";
      case ENEMY, DEBILITATED -> "weak";
    };
  }

  private String to(Graha graha) {
    return cases.of("graha-to." + graha);
  }

  private String of(Graha graha) {
    return declines ? cases.of("graha-stem." + graha) : names.graha(graha);
  }

  /** In Telugu "of" and "with" share a stem. */
  private String with(Graha graha) {
    return cases.of("graha-of." + graha);
  }

  private String object(Graha graha) {
    return cases.of("graha-object." + graha);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private String said(String key, Object... values) {
    return MessageFormat.format(words.of(key), values);
  }
}
