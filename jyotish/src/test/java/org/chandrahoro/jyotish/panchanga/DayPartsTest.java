package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock times that almanacs print for a day from six to six, equinox at sea. */
class DayPartsTest {
  private static final DayParts SIX_TO_SIX =
      new DayParts(
          days("2024-03-20T06:00:00Z"), days("2024-03-20T18:00:00Z"), days("2024-03-21T06:00:00Z"));

  @ParameterizedTest
  @CsvSource({
    // vara, rahu kalam, gulika kalam, yamagandam
    "RAVI,    16:30, 15:00, 12:00",
    "SOMA,    07:30, 13:30, 10:30",
    "MANGALA, 15:00, 12:00, 09:00",
    "BUDHA,   12:00, 10:30, 07:30",
    "GURU,    13:30, 09:00, 06:00",
    "SHUKRA,  10:30, 07:30, 15:00",
    "SHANI,   09:00, 06:00, 13:30",
  })
  void theEighthsOfTheDayAreThoseOfTheSouthernAlmanac(
      Vara vara, LocalTime rahu, LocalTime gulika, LocalTime yama) {
    assertNinetyMinutesFrom(rahu, SIX_TO_SIX.rahuKalam(vara));
    assertNinetyMinutesFrom(gulika, SIX_TO_SIX.gulikaKalam(vara));
    assertNinetyMinutesFrom(yama, SIX_TO_SIX.yamagandam(vara));
  }

  /** BPHS, upagrahas: from the weekday's lord each eighth goes to the next weekday's. */
  @ParameterizedTest
  @CsvSource({"RAVI", "SOMA", "MANGALA", "BUDHA", "GURU", "SHUKRA", "SHANI"})
  void gulikaIsSaturnsEighthAndYamaghantaJupiters(Vara vara) {
    long saturnsPlace = Math.floorMod(Vara.SHANI.ordinal() - vara.ordinal(), 7);
    long jupitersPlace = Math.floorMod(Vara.GURU.ordinal() - vara.ordinal(), 7);
    assertNinetyMinutesFrom(
        LocalTime.of(6, 0).plusMinutes(90 * saturnsPlace), SIX_TO_SIX.gulikaKalam(vara));
    assertNinetyMinutesFrom(
        LocalTime.of(6, 0).plusMinutes(90 * jupitersPlace), SIX_TO_SIX.yamagandam(vara));
  }

  /** Durmuhurtam as Telugu almanacs of fixed hours print it; Tuesday's second is at night. */
  @ParameterizedTest
  @CsvSource({
    "RAVI,    16:24, ",
    "SOMA,    12:24, 14:48",
    "MANGALA, 08:24, 22:48",
    "BUDHA,   11:36, ",
    "GURU,    10:00, 14:48",
    "SHUKRA,  08:24, 12:24",
    "SHANI,   06:00, 06:48",
  })
  void durmuhurtamFollowsTheWeekday(Vara vara, LocalTime first, LocalTime second) {
    List<LocalTime> expected = Stream.of(first, second).filter(t -> t != null).toList();
    assertThat(SIX_TO_SIX.durmuhurtam(vara))
        .extracting(window -> clock(window.from()))
        .containsExactlyElementsOf(expected);
    assertThat(SIX_TO_SIX.durmuhurtam(vara))
        .allSatisfy(
            window ->
                assertThat(clock(window.from()).plusMinutes(48)).isEqualTo(clock(window.to())));
  }

  @Test
  void abhijitStandsAroundNoonAndIsTheDurmuhurtamOfWednesday() {
    assertThat(clock(SIX_TO_SIX.abhijit().from())).isEqualTo(LocalTime.of(11, 36));
    assertThat(clock(SIX_TO_SIX.abhijit().to())).isEqualTo(LocalTime.of(12, 24));
    assertThat(SIX_TO_SIX.durmuhurtam(Vara.BUDHA)).containsExactly(SIX_TO_SIX.abhijit());
  }

  private static void assertNinetyMinutesFrom(LocalTime start, Window window) {
    assertThat(clock(window.from())).isEqualTo(start);
    assertThat(clock(window.to())).isEqualTo(start.plusMinutes(90));
  }

  private static LocalTime clock(Instant instant) {
    var time = instant.atOffset(ZoneOffset.UTC).toLocalTime();
    return time.plusNanos(500_000_000).withNano(0);
  }

  private static double days(String instant) {
    return UniversalTime.of(Instant.parse(instant)).daysSinceJ2000();
  }
}
