package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import org.chandrahoro.jyotish.division.Choghadiya;
import org.chandrahoro.jyotish.division.DivisionNature;
import org.chandrahoro.jyotish.division.Gowri;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.LunarEclipse;
import org.chandrahoro.jyotish.eclipse.SolarEclipse;
import org.chandrahoro.jyotish.festival.EkadashiName;
import org.chandrahoro.jyotish.festival.Festival;
import org.chandrahoro.jyotish.festival.Reason;
import org.chandrahoro.jyotish.panchanga.TithiGroup;
import org.chandrahoro.jyotish.speciality.Anandadi;
import org.chandrahoro.jyotish.speciality.SpecialityKind;
import org.chandrahoro.knowledge.Language;

/** Names of festivals, specialities, divisions and eclipses, and why a festival is today. */
public final class AlmanacSpeech {
  private static final AlmanacSpeech ENGLISH = new AlmanacSpeech(Language.ENGLISH);
  private static final AlmanacSpeech TELUGU = new AlmanacSpeech(Language.TELUGU);

  private final Bundle words;
  private final Names names;

  private AlmanacSpeech(Language language) {
    words = new Bundle("almanac", language);
    names = Names.in(language);
  }

  public static AlmanacSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String festival(Festival festival) {
    return words.of("festival." + festival);
  }

  public String ekadashi(EkadashiName name) {
    return words.of("ekadashi." + name);
  }

  public String speciality(SpecialityKind kind) {
    return words.of("speciality." + kind);
  }

  public String nature(SpecialityKind.Nature nature) {
    return words.of("nature." + nature);
  }

  public String nature(DivisionNature nature) {
    return words.of("nature." + nature);
  }

  public String choghadiya(Choghadiya choghadiya) {
    return words.of("choghadiya." + choghadiya);
  }

  public String gowri(Gowri gowri) {
    return words.of("gowri." + gowri);
  }

  public String tithiGroup(TithiGroup group) {
    return words.of("tithi-group." + group);
  }

  public String anandadi(Anandadi yoga) {
    return words.of("anandadi." + yoga);
  }

  /** What kind of eclipse it is. */
  public String eclipse(Eclipse eclipse) {
    return switch (eclipse) {
      case SolarEclipse sun -> words.of("eclipse.solar." + sun.kind());
      case LunarEclipse moon -> words.of("eclipse.lunar." + moon.kind());
    };
  }

  /** Why a festival falls on its day, a sentence. */
  public String why(Reason reason) {
    return switch (reason) {
      case Reason.TithiHolds holds -> {
        String tithi = names.tithi(holds.tithi().number());
        String basis = words.of("basis." + holds.basis());
        yield holds
            .part()
            .map(part -> say("reason.tithi", tithi, words.of("part." + part), basis))
            .orElseGet(() -> say("reason.tithi-alone", tithi, basis));
      }
      case Reason.SunEnters entry -> say("reason.sun", names.rasi(entry.sign()));
      case Reason.WeekdayUpTo up ->
          say("reason.weekday", names.vara(up.vara().lord()), names.tithi(up.tithi().number()));
      case Reason.DayAfter after -> say("reason.after", festival(after.festival()));
      case Reason.EkadashiKept(var ground) -> words.of("ekadashi-by." + ground);
      case Reason.EkadashiUnderSun under -> say("reason.ekadashi", names.rasi(under.sign()));
    };
  }

  private String say(String key, Object... words) {
    return MessageFormat.format(this.words.of(key), words);
  }
}
