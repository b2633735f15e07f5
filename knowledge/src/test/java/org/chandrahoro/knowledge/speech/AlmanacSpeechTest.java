package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.division.Choghadiya;
import org.chandrahoro.jyotish.division.DivisionNature;
import org.chandrahoro.jyotish.division.Gowri;
import org.chandrahoro.jyotish.festival.Basis;
import org.chandrahoro.jyotish.festival.DayPart;
import org.chandrahoro.jyotish.festival.EkadashiGround;
import org.chandrahoro.jyotish.festival.EkadashiName;
import org.chandrahoro.jyotish.festival.Festival;
import org.chandrahoro.jyotish.festival.Reason;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.TithiGroup;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.jyotish.speciality.Anandadi;
import org.chandrahoro.jyotish.speciality.SpecialityKind;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlmanacSpeechTest {
  private static final Window ANY =
      new Window(Instant.parse("2024-08-26T00:00:00Z"), Instant.parse("2024-08-27T00:00:00Z"));
  private static final LunarMonth MONTH =
      LunarMonth.between(Rasi.KARKA, Rasi.SIMHA, new Tithi(23).paksha());

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNameOfTheAlmanacIsThereInItsOwnScript(Language language) {
    var speech = AlmanacSpeech.in(language);
    var said = new ArrayList<String>();
    for (var value : Festival.values()) {
      said.add(speech.festival(value));
    }
    for (var value : EkadashiName.values()) {
      said.add(speech.ekadashi(value));
    }
    for (var value : SpecialityKind.values()) {
      said.add(speech.speciality(value));
      said.add(speech.nature(value.nature()));
    }
    for (var value : DivisionNature.values()) {
      said.add(speech.nature(value));
    }
    for (var value : Choghadiya.values()) {
      said.add(speech.choghadiya(value));
    }
    for (var value : Gowri.values()) {
      said.add(speech.gowri(value));
    }
    for (var value : TithiGroup.values()) {
      said.add(speech.tithiGroup(value));
    }
    for (var value : Anandadi.values()) {
      said.add(speech.anandadi(value));
    }
    for (var basis : Basis.values()) {
      for (var part : DayPart.values()) {
        said.add(
            speech.why(new Reason.TithiHolds(MONTH, new Tithi(23), ANY, Optional.of(part), basis)));
      }
      said.add(
          speech.why(new Reason.TithiHolds(MONTH, new Tithi(23), ANY, Optional.empty(), basis)));
    }
    said.add(speech.why(new Reason.SunEnters(Rasi.MAKARA, ANY.from(), 0)));
    for (var vara : Vara.values()) {
      said.add(speech.why(new Reason.WeekdayUpTo(vara, MONTH, new Tithi(15))));
    }
    said.add(speech.why(new Reason.DayAfter(Festival.HOLIKA_DAHAN)));
    said.add(speech.why(new Reason.EkadashiUnderSun(Rasi.DHANU, ANY)));
    for (EkadashiGround ground : EkadashiGround.values()) {
      said.add(speech.why(new Reason.EkadashiKept(ground)));
    }
    boolean telugu = language == Language.TELUGU;
    assertThat(said)
        .allSatisfy(
            words ->
                assertThat(words.codePoints().anyMatch(c -> c >= 'A' && c <= 'z'))
                    .as(words)
                    .isEqualTo(!telugu));
  }

  @Test
  void festivalsSayWhyInBothLanguages() {
    var krishnashtami =
        new Reason.TithiHolds(
            MONTH, new Tithi(23), ANY, Optional.of(DayPart.NISHITA), Basis.HOLDS_HERE_ALONE);
    assertThat(MONTH.amanta()).isEqualTo(LunarMonthName.SHRAVANA);
    assertThat(
            List.of(Language.values()).stream()
                .map(language -> AlmanacSpeech.in(language).why(krishnashtami)))
        .containsExactlyInAnyOrder(
            "Krishna Ashtami at midnight: only on this day.",
            "కృష్ణ అష్టమి నిశీథంలో: ఈ రోజు మాత్రమే.");
  }
}
