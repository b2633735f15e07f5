package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.transit.Influence;
import org.chandrahoro.jyotish.transit.Kakshya;
import org.chandrahoro.jyotish.transit.Motion;
import org.chandrahoro.jyotish.transit.NatalPoint;
import org.chandrahoro.jyotish.transit.Reckoning;
import org.chandrahoro.jyotish.transit.SaturnPhase;
import org.chandrahoro.jyotish.transit.TransitReason;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitSpeechTest {
  private static final SiderealLongitude SOMEWHERE = SiderealLongitude.ofDegrees(100);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonOfEveryGrahaIsSaidWithoutAGap(Language language) {
    var all = everyReason();
    assertThat(all.stream().map(Object::getClass).collect(Collectors.toSet()))
        .as("a new kind of reason needs words")
        .hasSameElementsAs(Arrays.asList(TransitReason.class.getPermittedSubclasses()));
    for (TransitReason reason : all) {
      String said = TransitSpeech.in(language).say(reason);
      assertThat(said).as("%s", reason).isNotBlank().doesNotContain("{", "null", "_");
      if (language == Language.TELUGU) {
        assertThat(said).as("%s", reason).doesNotContainPattern("[A-Za-z]");
      }
    }
  }

  @Test
  void whatIsSaidReadsAsASentenceInBothLanguages() {
    var reason = new TransitReason.InHouse(Graha.JUPITER, Rasi.KARKA, 5, Reckoning.MOON, true);
    assertThat(TransitSpeech.in(Language.ENGLISH).say(reason))
        .isEqualTo(
            "Jupiter passes through Karka (Cancer), the 5th from the natal Moon, where it does"
                + " good");
    assertThat(TransitSpeech.in(Language.TELUGU).say(reason))
        .isEqualTo(
            "గోచారంలో గురుడు కర్కాటకంలో ఉన్నాడు; జన్మ చంద్రుని నుండి ఇది 5వ స్థానం, ఇక్కడ"
                + " శుభఫలం ఇస్తాడు");
  }

  private static List<TransitReason> everyReason() {
    var all = new ArrayList<TransitReason>();
    for (Graha graha : Graha.values()) {
      var points =
          List.of(new NatalPoint.OfGraha(graha, SOMEWHERE), new NatalPoint.OfLagna(SOMEWHERE));
      for (NatalPoint point : points) {
        all.add(new TransitReason.Conjoins(graha, point));
        all.add(new TransitReason.Sees(graha, point, 7));
        all.add(new TransitReason.Sees(graha, point, 10));
        all.add(new TransitReason.Near(graha, point, 1.25));
      }
      for (Reckoning from : Reckoning.values()) {
        all.add(new TransitReason.InHouse(graha, Rasi.MEENA, 12, from, true));
        all.add(new TransitReason.InHouse(graha, Rasi.MEENA, 12, from, false));
        all.add(new TransitReason.Obstructed(graha, from, List.of(Graha.SUN, graha)));
        for (Influence by : Influence.values()) {
          all.add(new TransitReason.TouchesHouse(graha, Bhava.TENTH, from, by));
          all.add(new TransitReason.TouchesLord(graha, Graha.MARS, Bhava.TENTH, from, by));
        }
      }
      all.add(new TransitReason.OwnBindus(graha, Rasi.TULA, 5));
      for (int number = 1; number <= 8; number++) {
        all.add(new TransitReason.InKakshya(graha, new Kakshya(number), true));
        all.add(new TransitReason.InKakshya(graha, new Kakshya(number), false));
      }
      all.add(new TransitReason.Returns(graha));
      for (Motion turns : Motion.values()) {
        all.add(new TransitReason.StandsStill(graha, turns));
      }
      all.add(new TransitReason.DashaBegins(List.of(graha)));
      all.add(new TransitReason.DashaBegins(List.of(graha, graha)));
      all.add(new TransitReason.DashaBegins(List.of(graha, graha, graha)));
    }
    for (Graha luminary : List.of(Graha.SUN, Graha.MOON)) {
      all.add(new TransitReason.Eclipsed(luminary, Rasi.KARKA));
      all.add(new TransitReason.EclipseInHouse(luminary, 7, Reckoning.MOON));
      all.add(new TransitReason.EclipseInHouse(luminary, 11, Reckoning.LAGNA));
    }
    all.add(new TransitReason.Enters(Graha.SATURN, Rasi.MEENA));
    all.add(new TransitReason.SarvaBindus(Rasi.TULA, 31));
    for (SaturnPhase phase : SaturnPhase.values()) {
      all.add(new TransitReason.HardSaturn(phase));
    }
    return all;
  }
}
