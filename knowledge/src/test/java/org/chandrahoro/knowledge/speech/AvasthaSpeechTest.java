package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.avastha.AvasthaFound;
import org.chandrahoro.jyotish.avastha.AvasthaReason;
import org.chandrahoro.jyotish.avastha.BaladiAvastha;
import org.chandrahoro.jyotish.avastha.DeeptadiAvastha;
import org.chandrahoro.jyotish.avastha.JagradadiAvastha;
import org.chandrahoro.jyotish.avastha.LajjitadiAvastha;
import org.chandrahoro.jyotish.avastha.SayanadiAvastha;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvasthaSpeechTest {
  @Test
  void aStateIsSaidWithWhatMadeIt() {
    var found =
        new AvasthaFound<>(
            BaladiAvastha.KUMARA,
            List.of(new AvasthaReason.AtDegree(Graha.MOON, Rasi.KARKA, 23.5)));
    assertThat(AvasthaSpeech.in(Language.ENGLISH).say(found))
        .isEqualTo("Youth (kumara): the Moon is at 23°30′ of Karka (Cancer), an even sign");
    assertThat(AvasthaSpeech.in(Language.TELUGU).say(found))
        .isEqualTo("కుమారావస్థ: చంద్రుడు కర్కాటకంలో 23°30′ వద్ద ఉన్నాడు, అది సరి రాశి");
  }

  @Test
  void teluguCasesFitTheirVerbs() {
    var telugu = AvasthaSpeech.in(Language.TELUGU);
    assertThat(
            telugu.why(
                List.of(
                    new AvasthaReason.With(Graha.MERCURY, Graha.SUN),
                    new AvasthaReason.SeenBy(Graha.MERCURY, Graha.SATURN))))
        .isEqualTo("బుధుడు సూర్యునితో కలిసి ఉన్నాడు; బుధునిపై శని దృష్టి ఉంది");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noStateAndNoReasonLacksItsWords(Language language) {
    var speech = AvasthaSpeech.in(language);
    for (Class<? extends Enum<?>> kind :
        List.of(
            BaladiAvastha.class,
            JagradadiAvastha.class,
            DeeptadiAvastha.class,
            LajjitadiAvastha.class,
            SayanadiAvastha.class)) {
      for (Enum<?> avastha : kind.getEnumConstants()) {
        assertThat(speech.avastha(avastha)).isNotBlank();
      }
    }
    for (var effort : SayanadiAvastha.Effort.values()) {
      assertThat(speech.effort(effort)).isNotBlank();
    }
    for (Graha graha : Graha.values()) {
      assertSaid(speech, new AvasthaReason.With(graha, graha));
      assertSaid(speech, new AvasthaReason.SeenBy(graha, graha));
      assertSaid(speech, new AvasthaReason.SeenByNoBenefic(graha));
      assertSaid(speech, new AvasthaReason.Burnt(graha));
      assertSaid(speech, new AvasthaReason.InFifth(graha));
      assertSaid(speech, new AvasthaReason.InMaleficsSign(graha, Graha.SATURN));
      assertSaid(
          speech, new AvasthaReason.Counted(graha, new SayanadiAvastha.Count(1, 2, 3, 4, 5, 6)));
      for (Dignity dignity : Dignity.values()) {
        assertSaid(speech, new AvasthaReason.Standing(graha, dignity));
      }
      for (Friendship regard : Friendship.values()) {
        assertSaid(speech, new AvasthaReason.InSignOf(graha, Graha.MARS, regard));
      }
      for (Rasi rasi : Rasi.values()) {
        assertSaid(speech, new AvasthaReason.AtDegree(graha, rasi, 1));
        assertSaid(speech, new AvasthaReason.InWaterySign(graha, rasi));
      }
    }
  }

  private static void assertSaid(AvasthaSpeech speech, AvasthaReason reason) {
    assertThat(speech.why(List.of(reason))).isNotBlank().doesNotContain("{", "''");
  }
}
