package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dasha.RasiYears;
import org.chandrahoro.jyotish.jaimini.ActingLord;
import org.chandrahoro.jyotish.jaimini.Argala;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKaraka;
import org.chandrahoro.jyotish.jaimini.Karakamsa;
import org.chandrahoro.jyotish.jaimini.StrongerSign;
import org.chandrahoro.knowledge.Language;

/** Says what Jaimini's school finds, and why, in one language. Immutable. */
public final class JaiminiSpeech {
  private static final JaiminiSpeech ENGLISH = new JaiminiSpeech(Language.ENGLISH);
  private static final JaiminiSpeech TELUGU = new JaiminiSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private JaiminiSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("jaimini", language);
  }

  public static JaiminiSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String karaka(CharaKaraka karaka) {
    return words.of("karaka." + karaka);
  }

  /** Which of two lords acts, and why. */
  public String lord(ActingLord acting) {
    return say("lord." + acting.ground(), name(acting.lord()), names.rasi(acting.rasi()));
  }

  /** Which of two signs is the stronger, and why. */
  public String stronger(StrongerSign sign) {
    return say("stronger." + sign.ground(), names.rasi(sign.stronger()), names.rasi(sign.weaker()));
  }

  /** An arudha with its count and its exception. */
  public String arudha(Arudha arudha) {
    return say(
            "arudha",
            names.house(arudha.bhava().number()),
            names.rasi(arudha.rasi()),
            name(arudha.lord().lord()),
            names.rasiIn(arudha.lordIn()))
        + words.of("displacement." + arudha.displacement());
  }

  /** Who lays the bolt and what becomes of it. */
  public String argala(Argala argala) {
    return say("argala." + argala.kind(), grahas(argala.by()), names.rasi(argala.on()))
        + say("outcome." + argala.outcome(), grahas(argala.against()));
  }

  public String karakamsa(Karakamsa karakamsa) {
    return say("karakamsa", name(karakamsa.atma()), names.rasi(karakamsa.rasi()));
  }

  /** How the years of a sign were counted. */
  public String years(RasiYears sign) {
    String way = sign.count() == 1 ? "home" : sign.forward() ? "forward" : "backward";
    return say(
            "years." + way,
            names.rasi(sign.rasi()),
            sign.years(),
            name(sign.lord().lord()),
            names.rasiIn(sign.lordIn()),
            sign.count(),
            words.of("of." + sign.lord().lord()))
        + words.of("adjustment." + sign.adjustment());
  }

  private String name(Graha graha) {
    return words.of("name." + graha);
  }

  private String grahas(List<Graha> grahas) {
    return grahas.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(words.of(key), values);
  }
}
