package org.chandrahoro.jyotish.eclipse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.junit.jupiter.api.Test;

/** What must hold of every eclipse, looked at over the twentieth and twenty-first centuries. */
class EclipseProperties {
  private static final EclipseSearch SEARCH =
      new EclipseSearch(Ephemeris.standard(), DeltaT.standard());
  private static final List<Eclipse> TWENTIETH = SEARCH.between(year(1901), year(2001));
  private static final List<Eclipse> TWENTY_FIRST = SEARCH.between(year(2001), year(2101));

  /** The counts of the NASA catalogues, 1901–2000 and 2001–2100. */
  @Test
  void theCenturiesHaveAsManyOfEachKindAsTheCatalogues() {
    assertThat(solar(TWENTIETH))
        .isEqualTo(
            Map.of(
                SolarEclipse.Kind.PARTIAL, 78L,
                SolarEclipse.Kind.ANNULAR, 73L,
                SolarEclipse.Kind.TOTAL, 71L,
                SolarEclipse.Kind.HYBRID, 6L));
    assertThat(solar(TWENTY_FIRST))
        .isEqualTo(
            Map.of(
                SolarEclipse.Kind.PARTIAL, 77L,
                SolarEclipse.Kind.ANNULAR, 72L,
                SolarEclipse.Kind.TOTAL, 68L,
                SolarEclipse.Kind.HYBRID, 7L));
    assertThat(lunar(TWENTIETH)).containsEntry(LunarEclipse.Kind.TOTAL, 81L);
    assertThat(lunar(TWENTY_FIRST)).containsEntry(LunarEclipse.Kind.TOTAL, 85L);
    assertThat(lunar(TWENTY_FIRST).values().stream().mapToLong(x -> x).sum()).isEqualTo(228);
  }

  /** No year has fewer than two of the Sun; 1935 had five of them, 1982 seven in all. */
  @Test
  void everyYearHasFourToSevenAndTwoToFiveOfTheSun() {
    for (int year = 1901; year <= 2100; year++) {
      int of = year;
      List<Eclipse> ofYear =
          java.util.stream.Stream.concat(TWENTIETH.stream(), TWENTY_FIRST.stream())
              .filter(e -> e.greatest().atZone(ZoneOffset.UTC).getYear() == of)
              .toList();
      long solar = ofYear.stream().filter(SolarEclipse.class::isInstance).count();
      assertThat(ofYear.size()).as("%s", year).isBetween(4, 7);
      assertThat(solar).as("%s", year).isBetween(2L, 5L);
      if (year == 1935) {
        assertThat(solar).isEqualTo(5);
      }
      if (year == 1982) {
        assertThat(ofYear).hasSize(7);
      }
    }
  }

  /** Within 18.6° of a node for the Sun and 17.5° for the Moon even in its penumbra. */
  @Test
  void everyEclipseStandsAtASyzygyNearANode() {
    for (Eclipse eclipse : TWENTIETH) {
      var time = UniversalTime.of(eclipse.greatest());
      Sky sky = Ephemeris.standard().at(time.toTerrestrialTime(DeltaT.standard()));
      double sun = sky.position(Body.SUN).longitudeDegrees();
      double moon = sky.position(Body.MOON).longitudeDegrees();
      double target = eclipse instanceof LunarEclipse ? 180 : 0;
      assertThat(Math.IEEEremainder(moon - sun - target, 360)).isCloseTo(0, within(0.2));
      double fromNode = Math.IEEEremainder(moon - sky.trueNode().longitudeDegrees(), 180);
      assertThat(Math.abs(fromNode)).as("%s", eclipse.greatest()).isLessThan(18.7);
    }
  }

  @Test
  void theContactsStandInOrder() {
    for (Eclipse eclipse : TWENTY_FIRST) {
      assertThat(eclipse.penumbral().contains(eclipse.greatest())).isTrue();
      switch (eclipse) {
        case SolarEclipse sun ->
            sun.central()
                .ifPresent(
                    c -> {
                      assertThat(c.from()).isAfter(sun.penumbral().from());
                      assertThat(c.to()).isBefore(sun.penumbral().to());
                    });
        case LunarEclipse moon -> {
          assertThat(moon.partial().isPresent()).isEqualTo(moon.umbralMagnitude() > 0);
          moon.partial().ifPresent(p -> assertThat(p.from()).isAfter(moon.penumbral().from()));
          moon.total()
              .ifPresent(t -> assertThat(t.from()).isAfter(moon.partial().orElseThrow().from()));
        }
      }
    }
  }

  @Test
  void aReversedSpanIsRefused() {
    assertThatThrownBy(() -> SEARCH.between(year(2001), year(2000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends before it begins");
  }

  private static Map<SolarEclipse.Kind, Long> solar(List<Eclipse> eclipses) {
    var counts = new EnumMap<SolarEclipse.Kind, Long>(SolarEclipse.Kind.class);
    for (Eclipse eclipse : eclipses) {
      if (eclipse instanceof SolarEclipse sun) {
        counts.merge(sun.kind(), 1L, Long::sum);
      }
    }
    return counts;
  }

  private static Map<LunarEclipse.Kind, Long> lunar(List<Eclipse> eclipses) {
    var counts = new EnumMap<LunarEclipse.Kind, Long>(LunarEclipse.Kind.class);
    for (Eclipse eclipse : eclipses) {
      if (eclipse instanceof LunarEclipse moon) {
        counts.merge(moon.kind(), 1L, Long::sum);
      }
    }
    return counts;
  }

  private static UniversalTime year(int year) {
    return UniversalTime.of(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
