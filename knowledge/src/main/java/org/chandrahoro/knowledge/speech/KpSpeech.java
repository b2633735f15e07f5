package org.chandrahoro.knowledge.speech;

import org.chandrahoro.jyotish.kp.KpReason;
import org.chandrahoro.knowledge.Language;

/** Says why a point has its lords after Krishnamurti, in one language. Immutable. */
public final class KpSpeech {
  private static final KpSpeech ENGLISH = new KpSpeech(Language.ENGLISH);
  private static final KpSpeech TELUGU = new KpSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private KpSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("kp", language);
  }

  public static KpSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /** One sentence. */
  public String why(KpReason reason) {
    var lords = reason.lords();
    return words.say(
        "lords",
        names.rasi(reason.sign()),
        names.graha(lords.sign()),
        names.nakshatra(reason.star()),
        names.graha(lords.star()),
        arc(reason.degrees()),
        names.graha(lords.sub()),
        arc(reason.subFrom()),
        arc(reason.subTo()),
        names.graha(lords.subSub()));
  }

  /** Whole seconds, as far as they are full: a point before a bound is not said to lie on it. */
  private static String arc(double degrees) {
    long seconds = (long) Math.floor(degrees * 3600 + 1e-6);
    return "%d°%02d′%02d″".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
