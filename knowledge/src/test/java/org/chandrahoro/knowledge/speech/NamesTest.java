package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "05:05, 5:05 am, తెల్లవారుజామున 5:05",
    "06:10, 6:10 am, ఉదయం 6:10",
    "12:00, 12:00 pm, మధ్యాహ్నం 12:00",
    "17:05, 5:05 pm, సాయంత్రం 5:05",
    "21:30, 9:30 pm, రాత్రి 9:30",
    "00:15, 12:15 am, రాత్రి 12:15"
  })
  void timesCarryTheWordForTheirPartOfTheDay(LocalTime time, String english, String telugu) {
    assertThat(Names.in(Language.ENGLISH).time(time)).isEqualTo(english);
    assertThat(Names.in(Language.TELUGU).time(time)).isEqualTo(telugu);
  }

  @Test
  void datesReadDayThenMonth() {
    var day = LocalDate.of(2026, 11, 25);
    assertThat(Names.in(Language.ENGLISH).date(day)).isEqualTo("25 November");
    assertThat(Names.in(Language.TELUGU).date(day)).isEqualTo("25 నవంబర్");
  }

  @Test
  void tithisCarryTheirPakshaButTheFullAndNewMoonStandAlone() {
    var names = Names.in(Language.ENGLISH);
    assertThat(names.tithi(1)).isEqualTo("Shukla Pratipada");
    assertThat(names.tithi(26)).isEqualTo("Krishna Ekadashi");
    assertThat(names.tithi(15)).isEqualTo("Purnima");
    assertThat(names.tithi(30)).isEqualTo("Amavasya");
  }

  @Test
  void degreesAreCutNotRounded() {
    assertThat(Names.in(Language.ENGLISH).degreesInRasi(SiderealLongitude.ofDegrees(359.9999)))
        .isEqualTo("29°59′");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTermHasAName(Language language) {
    var names = Names.in(language);
    for (var graha : Graha.values()) {
      assertThat(names.graha(graha)).isNotBlank();
      assertThat(names.grahaShort(graha).codePointCount(0, names.grahaShort(graha).length()))
          .isBetween(1, 2);
      if (!graha.isNode()) {
        assertThat(names.vara(graha)).isNotBlank();
      }
    }
    for (var rasi : Rasi.values()) {
      assertThat(names.rasi(rasi)).isNotBlank();
      assertThat(names.rasiIn(rasi)).isNotBlank();
    }
    for (var nakshatra : Nakshatra.values()) {
      assertThat(names.nakshatra(nakshatra)).isNotBlank();
    }
    for (var karana : KaranaName.values()) {
      assertThat(names.karana(karana)).isNotBlank();
    }
    for (var window : DayWindow.values()) {
      assertThat(names.window(window)).isNotBlank();
    }
    for (int i = 1; i <= 30; i++) {
      assertThat(names.tithi(i)).isNotBlank();
    }
    for (int i = 1; i <= 27; i++) {
      assertThat(names.nityaYoga(i)).isNotBlank();
    }
    for (int i = 1; i <= 12; i++) {
      assertThat(names.house(i)).isNotBlank();
    }
    for (int i = 1; i <= 9; i++) {
      assertThat(names.tara(i)).isNotBlank();
    }
  }
}
