package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dasha.RasiYears;
import org.chandrahoro.jyotish.jaimini.ActingLord;
import org.chandrahoro.jyotish.jaimini.Argala;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKaraka;
import org.chandrahoro.jyotish.jaimini.Karakamsa;
import org.chandrahoro.jyotish.jaimini.StrongerSign;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JaiminiSpeechTest {
  private static final ActingLord MARS =
      new ActingLord(Rasi.MESHA, Graha.MARS, ActingLord.Ground.SOLE);

  @Test
  void anArudhaTellsItsExceptionToo() {
    var arudha =
        new Arudha(
            Bhava.FIRST,
            Rasi.MESHA,
            MARS,
            Rasi.MESHA,
            Arudha.Displacement.IN_THE_HOUSE,
            Rasi.MAKARA);
    assertThat(JaiminiSpeech.in(Language.ENGLISH).arudha(arudha))
        .isEqualTo(
            "The arudha of the 1st house is Makara (Capricorn): its lord Mars is in Mesha (Aries);"
                + " the count ends in the house itself, so the tenth from there");
    assertThat(JaiminiSpeech.in(Language.TELUGU).arudha(arudha))
        .isEqualTo(
            "1వ స్థానానికి ఆరూఢం మకరం: స్థానాధిపతి కుజుడు మేషంలో ఉన్నాడు;"
                + " లెక్క అదే స్థానంలో ముగిసినందున అక్కడి నుంచి పదవ రాశి");
  }

  @Test
  void theYearsOfASignTellTheirCount() {
    var years = new RasiYears(Rasi.MESHA, MARS, Rasi.MAKARA, true, 10, 1, 10);
    assertThat(JaiminiSpeech.in(Language.ENGLISH).years(years))
        .isEqualTo(
            "Mesha (Aries): 10 years; forward to Mars in Makara (Capricorn) there are 10 signs,"
                + " less one, and one more for exaltation");
    assertThat(JaiminiSpeech.in(Language.TELUGU).years(years))
        .isEqualTo(
            "మేషం: 10 సంవత్సరాలు; మకరంలో ఉన్న కుజుని వరకు ముందుకు లెక్క 10,"
                + " అందులో ఒకటి తక్కువ; ఉచ్చ స్థితికి ఒకటి ఎక్కువ");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingThatJaiminiFindsLacksItsWords(Language language) {
    var speech = JaiminiSpeech.in(language);
    for (CharaKaraka karaka : CharaKaraka.values()) {
      assertSaid(speech.karaka(karaka));
    }
    for (ActingLord.Ground ground : ActingLord.Ground.values()) {
      assertSaid(speech.lord(new ActingLord(Rasi.KUMBHA, Graha.RAHU, ground)));
    }
    for (StrongerSign.Ground ground : StrongerSign.Ground.values()) {
      assertSaid(speech.stronger(new StrongerSign(Rasi.MESHA, Rasi.TULA, ground)));
    }
    for (Arudha.Displacement displacement : Arudha.Displacement.values()) {
      assertSaid(
          speech.arudha(
              new Arudha(Bhava.FIRST, Rasi.MESHA, MARS, Rasi.MESHA, displacement, Rasi.MAKARA)));
    }
    for (Argala.Kind kind : Argala.Kind.values()) {
      assertSaid(speech.argala(argala(kind, List.of())));
      assertSaid(speech.argala(argala(kind, List.of(Graha.SUN))));
      assertSaid(speech.argala(argala(kind, List.of(Graha.SUN, Graha.MOON))));
      assertSaid(speech.argala(argala(kind, List.of(Graha.SUN, Graha.MOON, Graha.MARS))));
    }
    assertSaid(speech.karakamsa(new Karakamsa(Graha.SUN, Rasi.MESHA, Rasi.TULA)));
    for (int adjustment = -1; adjustment <= 1; adjustment++) {
      for (int count = 1; count <= 2; count++) {
        assertSaid(
            speech.years(new RasiYears(Rasi.MESHA, MARS, Rasi.MAKARA, true, count, adjustment, 1)));
        assertSaid(
            speech.years(
                new RasiYears(Rasi.MESHA, MARS, Rasi.MAKARA, false, count, adjustment, 1)));
      }
    }
  }

  private static Argala argala(Argala.Kind kind, List<Graha> against) {
    return new Argala(Rasi.MESHA, kind, List.of(Graha.JUPITER, Graha.VENUS), against);
  }

  private static void assertSaid(String words) {
    assertThat(words).isNotBlank().doesNotContain("{", "''");
  }
}
