package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.avastha.AvasthaFound;
import org.chandrahoro.jyotish.avastha.AvasthaReason;
import org.chandrahoro.jyotish.avastha.SayanadiAvastha;
import org.chandrahoro.knowledge.Language;

/** Says the states of the grahas and what made them in one language. Immutable. */
public final class AvasthaSpeech {
  private static final AvasthaSpeech ENGLISH = new AvasthaSpeech(Language.ENGLISH);
  private static final AvasthaSpeech TELUGU = new AvasthaSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private AvasthaSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("avastha", language);
  }

  public static AvasthaSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /** A state of any of the five kinds: {@code youth (kumara)}. */
  public String avastha(Enum<?> avastha) {
    return words.of(avastha.getDeclaringClass().getSimpleName() + "." + avastha.name());
  }

  public String effort(SayanadiAvastha.Effort effort) {
    return words.of("effort." + effort);
  }

  /** A state and its reasons: {@code Dreaming (svapna): the Sun is in a friend's sign}. */
  public String say(AvasthaFound<?> found) {
    return avastha(found.avastha()) + ": " + why(found.why());
  }

  /** Reasons as one line. */
  public String why(List<AvasthaReason> reasons) {
    return reasons.stream().map(this::clause).collect(Collectors.joining("; "));
  }

  private String clause(AvasthaReason reason) {
    return switch (reason) {
      case AvasthaReason.AtDegree(var graha, var rasi, var degrees) -> {
        long minutes = (long) (degrees * 60);
        String arc = String.format(Locale.ROOT, "%d°%02d′", minutes / 60, minutes % 60);
        yield say(
            "at-degree." + (rasi.isOdd() ? "odd" : "even"),
            name(graha),
            arc,
            names.rasi(rasi),
            names.rasiIn(rasi));
      }
      case AvasthaReason.Standing(var graha, var dignity) ->
          say("standing." + dignity, name(graha));
      case AvasthaReason.InSignOf(var graha, var lord, var regard) ->
          say("in-sign-of." + regard, name(graha), of(lord));
      case AvasthaReason.InMaleficsSign(var graha, var lord) ->
          say("in-malefics-sign", name(graha), of(lord));
      case AvasthaReason.With(var graha, var other) -> say("with", name(graha), of(other));
      case AvasthaReason.SeenBy(var graha, var other) -> say("seen-by", of(graha), of(other));
      case AvasthaReason.SeenByNoBenefic(var graha) -> say("no-benefic", of(graha));
      case AvasthaReason.Burnt(var graha) -> say("burnt", name(graha));
      case AvasthaReason.InFifth(var graha) -> say("in-fifth", name(graha));
      case AvasthaReason.InWaterySign(var graha, var rasi) ->
          say("in-watery", name(graha), names.rasi(rasi), names.rasiIn(rasi));
      case AvasthaReason.Counted(_, var count) ->
          say(
              "counted",
              count.star(),
              count.graha(),
              count.navamsa(),
              count.moonStar(),
              count.ghati(),
              count.lagna(),
              count.sum());
    };
  }

  private String name(Graha graha) {
    return words.of("name." + graha);
  }

  private String of(Graha graha) {
    return words.of("of." + graha);
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(words.of(key), values);
  }
}
