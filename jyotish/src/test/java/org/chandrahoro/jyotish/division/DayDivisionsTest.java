package org.chandrahoro.jyotish.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayDivisionsTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final LocalDate A_SUNDAY = LocalDate.of(2024, 6, 2);

  /** The printed chaughadia table, by first letters: C = Chara, K = Kala. */
  @ParameterizedTest
  @CsvSource({
    "RAVI,    UCLAKSRU, SACRKLUS",
    "SOMA,    AKSRUCLA, CRKLUSAC",
    "MANGALA, RUCLAKSR, KLUSACRK",
    "BUDHA,   LAKSRUCL, USACRKLU",
    "GURU,    SRUCLAKS, ACRKLUSA",
    "SHUKRA,  CLAKSRUC, RKLUSACR",
    "SHANI,   KSRUCLAK, LUSACRKL",
  })
  void choghadiyasFollowThePrintedTable(Vara vara, String day, String night) {
    assertThat(letters(on(vara).choghadiya())).isEqualTo(day + night);
  }

  /** The Tamil gowri table: V = Visham, S = Sugam, O = Soram. */
  @ParameterizedTest
  @CsvSource({
    "RAVI,    UARLDSOV, DSOVUARL",
    "SOMA,    AVRLDSOU, SOUAVRLD",
    "MANGALA, RLDSOUVA, OUVARLDS",
    "BUDHA,   LDSOVUAR, UARLDSOV",
    "GURU,    DSOUAVRL, AVRLDSOU",
    "SHUKRA,  SOUVARLD, RLDSOUVA",
    "SHANI,   OUVARLDS, LDSOUVAR",
  })
  void gowriFollowsThePrintedTable(Vara vara, String day, String night) {
    assertThat(
            on(vara).gowri().stream()
                .map(d -> d.kind() == Gowri.SORAM ? "O" : d.kind().name().substring(0, 1))
                .collect(Collectors.joining()))
        .isEqualTo(day + night);
  }

  /** Visham by day is Rahu kalam itself. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void vishamByDayIsRahuKalam(int weekday) {
    Panchanga day = panchanga(A_SUNDAY.plusDays(weekday));
    var visham =
        DayDivisions.of(day).gowri().stream()
            .filter(d -> d.kind() == Gowri.VISHAM && d.half() == Half.DAY)
            .findFirst()
            .orElseThrow();
    assertThat(visham.window().from())
        .isBetween(
            day.windows().rahuKalam().from().minusMillis(2),
            day.windows().rahuKalam().from().plusMillis(2));
  }

  /** Sun, Venus, Mercury, Moon, Saturn, Jupiter, Mars; the 25th is the next weekday lord's. */
  @Test
  void horasOfASundayFollowTheOrderOfTheSpheres() {
    List<Graha> lords = on(Vara.RAVI).hora().stream().map(Division::kind).toList();
    assertThat(lords.subList(0, 8))
        .containsExactly(
            Graha.SUN,
            Graha.VENUS,
            Graha.MERCURY,
            Graha.MOON,
            Graha.SATURN,
            Graha.JUPITER,
            Graha.MARS,
            Graha.SUN);
    // 24 = 3 × 7 + 3, so the last is the third of the order and the Moon follows it
    assertThat(lords).hasSize(24);
    assertThat(lords.get(23)).isEqualTo(Graha.MERCURY);
    assertThat(on(Vara.SOMA).hora().getFirst().kind()).isEqualTo(Graha.MOON);
  }

  @Test
  void everyDivisionTilesTheDay() {
    for (int i = 0; i < 7; i++) {
      Panchanga day = panchanga(A_SUNDAY.plusDays(i));
      DayDivisions divisions = DayDivisions.of(day);
      assertTiles(day, divisions.choghadiya(), 16);
      assertTiles(day, divisions.hora(), 24);
      assertTiles(day, divisions.gowri(), 16);
    }
  }

  private static <K> void assertTiles(Panchanga day, List<Division<K>> parts, int count) {
    assertThat(parts).hasSize(count);
    assertThat(parts.getFirst().window().from()).isEqualTo(day.sunrise());
    assertThat(parts.get(count / 2).window().from()).isEqualTo(day.sunset());
    assertThat(parts.getLast().window().to()).isEqualTo(day.nextSunrise());
    for (int i = 1; i < count; i++) {
      assertThat(parts.get(i).window().from()).isEqualTo(parts.get(i - 1).window().to());
      assertThat(parts.get(i).half()).isEqualTo(i < count / 2 ? Half.DAY : Half.NIGHT);
    }
  }

  private static String letters(List<Division<Choghadiya>> parts) {
    return parts.stream().map(d -> d.kind().name().substring(0, 1)).collect(Collectors.joining());
  }

  private static DayDivisions on(Vara vara) {
    return DayDivisions.of(
        panchanga(A_SUNDAY.plusDays(Arrays.asList(Vara.values()).indexOf(vara))));
  }

  private static Panchanga panchanga(LocalDate date) {
    return (Panchanga)
        new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT)
            .of(date, HYDERABAD, IST);
  }
}
