package org.chandrahoro.jyotish.speciality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.LimbSpans;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.TithiGroup;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialityFinderTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final SiderealSky SKY =
      new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final PanchangaCalculator CALCULATOR =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  private final SpecialityFinder finder = new SpecialityFinder(SKY);

  /** 22 February 2024 was a Thursday; almanacs printed Guru Pushya until 16:43. */
  @Test
  void pushyaOnAThursdayIsGuruPushyaAmritaSiddhiAndSarvarthaSiddhiUntilTheStarEnds() {
    Panchanga day = panchanga(LocalDate.of(2024, 2, 22));
    List<Speciality> found = of(day);
    for (var kind :
        List.of(
            SpecialityKind.GURU_PUSHYA,
            SpecialityKind.AMRITA_SIDDHI,
            SpecialityKind.SARVARTHA_SIDDHI)) {
      Speciality one = only(found, kind);
      assertThat(one.window().from()).isEqualTo(day.sunrise());
      assertThat(one.window().to()).isEqualTo(day.nakshatras().getFirst().end());
      assertThat(one.window().to().atZone(IST).toLocalTime().toString()).startsWith("16:4");
      assertThat(one.ground()).isEqualTo(new Ground.StarOnVara(Nakshatra.PUSHYA, Vara.GURU));
    }
  }

  @Test
  void panchakaStandsWholeOnEachOfItsDays() {
    var windows = new ArrayList<Window>();
    for (LocalDate d = LocalDate.of(2024, 2, 8); d.getDayOfMonth() < 18; d = d.plusDays(1)) {
      of(panchanga(d)).stream()
          .filter(s -> s.kind() == SpecialityKind.PANCHAKA)
          .map(Speciality::window)
          .forEach(windows::add);
    }
    assertThat(windows).hasSize(5);
    Window first = windows.getFirst();
    for (Window window : windows) {
      assertThat(window.from())
          .isBetween(first.from().minusMillis(20), first.from().plusMillis(20));
      assertThat(window.to()).isBetween(first.to().minusMillis(20), first.to().plusMillis(20));
    }
    assertThat(moon(first.from())).isCloseTo(300, within(1e-5));
    assertThat(Math.abs(moon(first.to()) - 360) % 360).isCloseTo(0, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({
    "1, NANDA",
    "2, BHADRA",
    "3, JAYA",
    "4, RIKTA",
    "15, PURNA",
    "16, NANDA",
    "22, BHADRA",
    "29, RIKTA",
    "30, PURNA"
  })
  void tithisComeInFiveGroups(int tithi, TithiGroup group) {
    assertThat(new Tithi(tithi).group()).isEqualTo(group);
  }

  /** Vishti is the second half of the 4th and 11th and the first of the 8th and 15th, waxing. */
  @Test
  void vishtiRunsForHalfATithiEightTimesAMonth() {
    var windows = new java.util.TreeSet<String>();
    for (LocalDate d = LocalDate.of(2024, 6, 7);
        d.isBefore(LocalDate.of(2024, 7, 6));
        d = d.plusDays(1)) {
      for (Speciality s : of(panchanga(d))) {
        if (s.kind() == SpecialityKind.VISHTI) {
          var karana = ((Ground.KaranaRuns) s.ground()).karana();
          windows.add(karana.number() + "");
          double gained = gain(s.window().to()) - gain(s.window().from());
          assertThat((gained + 360) % 360).isCloseTo(6, within(1e-4));
        }
      }
    }
    // karanas 8, 15, 22 … : Bava is 2, so every seventh from 8
    assertThat(windows).containsExactlyInAnyOrder("8", "15", "22", "29", "36", "43", "50", "57");
  }

  /** Two years of days against the tables written out by hand again, at the middle of each. */
  @Test
  void everySpecialityHoldsAtTheMiddleOfItsWindow() {
    Map<SpecialityKind, Integer> seen = new EnumMap<>(SpecialityKind.class);
    var days = days(LocalDate.of(2024, 1, 1), 731);
    var spans = LimbSpans.of(days);
    for (Panchanga day : days.subList(1, days.size() - 1)) {
      for (Speciality one : finder.of(day, spans)) {
        Instant middle = one.window().from().plus(one.window().length().dividedBy(2));
        int star = (int) (moon(middle) * 27 / 360) + 1;
        int sunStar =
            (int) (SKY.longitudeDegrees(Graha.SUN, UniversalTime.of(middle)) * 27 / 360) + 1;
        int tithi = ((int) (gain(middle) / 12)) % 15 + 1;
        seen.merge(one.kind(), 1, Integer::sum);
        boolean holds =
            switch (one.kind()) {
              case VISHTI -> ((int) (gain(middle) / 6) + 1 - 8) % 7 == 0;
              case PANCHAKA -> moon(middle) > 300;
              case GANDA_MOOLA -> List.of(1, 9, 10, 18, 19, 27).contains(star);
              case AMRITA_SIDDHI ->
                  star == new int[] {13, 5, 1, 17, 8, 27, 4}[day.vara().ordinal()];
              case SARVARTHA_SIDDHI ->
                  List.of(
                          List.of(13, 19, 12, 21, 26, 8, 1),
                          List.of(22, 4, 5, 8, 17),
                          List.of(1, 26, 3, 9),
                          List.of(4, 17, 13, 3, 5),
                          List.of(27, 17, 1, 7, 8),
                          List.of(27, 17, 1, 7, 22),
                          List.of(22, 4, 15))
                      .get(day.vara().ordinal())
                      .contains(star);
              case RAVI_YOGA ->
                  List.of(4, 6, 9, 10, 13, 20).contains(Math.floorMod(star - sunStar, 27) + 1);
              case GURU_PUSHYA -> star == 8 && day.vara() == Vara.GURU;
              case RAVI_PUSHYA -> star == 8 && day.vara() == Vara.RAVI;
              case DAGDHA -> tithi == new int[] {12, 11, 5, 3, 6, 8, 9}[day.vara().ordinal()];
              case VISHA -> tithi == new int[] {4, 6, 7, 2, 8, 9, 7}[day.vara().ordinal()];
              case HUTASHANA -> tithi == new int[] {12, 6, 7, 8, 9, 10, 11}[day.vara().ordinal()];
              case TRIPUSHKARA ->
                  List.of(2, 7, 12).contains(tithi) && List.of(3, 7, 12, 16, 21, 25).contains(star);
              case DVIPUSHKARA ->
                  List.of(2, 7, 12).contains(tithi) && List.of(5, 14, 23).contains(star);
            };
        assertThat(holds).as("%s on %s", one, day.date()).isTrue();
        assertThat(one.window().overlaps(day.day())).isTrue();
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(SpecialityKind.values());
  }

  /** Sunday with Mula is Siddhi, Monday with Mrigashira Ananda again: the rule's own words. */
  @Test
  void anandadiYogasBeginEachWeekdayWithItsStarAndTileTheDay() {
    assertThat(Anandadi.of(Vara.RAVI, 0)).isEqualTo(Anandadi.ANANDA);
    assertThat(Anandadi.of(Vara.RAVI, 18)).isEqualTo(Anandadi.SIDDHI);
    assertThat(Anandadi.of(Vara.SOMA, 4)).isEqualTo(Anandadi.ANANDA);
    assertThat(Anandadi.of(Vara.SHUKRA, 20)).isEqualTo(Anandadi.ANANDA);
    // Shatabhisha is the 25th when Abhijit is counted
    assertThat(Anandadi.of(Vara.SHANI, 24)).isEqualTo(Anandadi.ANANDA);
    assertThat(Anandadi.of(Vara.SHANI, 23)).isEqualTo(Anandadi.PRAVARDHAMANA);
    var days = days(LocalDate.of(2024, 1, 1), 60);
    var spans = LimbSpans.of(days);
    for (Panchanga day : days.subList(1, days.size() - 1)) {
      List<AnandadiSpan> found = finder.anandadi(day, spans);
      assertThat(found.getFirst().window().from()).isEqualTo(day.sunrise());
      assertThat(found.getLast().window().to()).isEqualTo(day.nextSunrise());
      for (int i = 1; i < found.size(); i++) {
        assertThat(found.get(i).window().from()).isEqualTo(found.get(i - 1).window().to());
        assertThat(found.get(i).yoga().ordinal())
            .isEqualTo((found.get(i - 1).yoga().ordinal() + 1) % 28);
      }
    }
  }

  private static Speciality only(List<Speciality> found, SpecialityKind kind) {
    return found.stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }

  private List<Speciality> of(Panchanga day) {
    return finder.of(day, LimbSpans.of(days(day.date().minusDays(1), 3)));
  }

  private static List<Panchanga> days(LocalDate from, int count) {
    var days = new ArrayList<Panchanga>();
    for (int i = 0; i < count; i++) {
      days.add(panchanga(from.plusDays(i)));
    }
    return days;
  }

  private static double moon(Instant time) {
    return SKY.longitudeDegrees(Graha.MOON, UniversalTime.of(time));
  }

  private static double gain(Instant time) {
    return (moon(time) - SKY.longitudeDegrees(Graha.SUN, UniversalTime.of(time)) + 360) % 360;
  }

  private static Panchanga panchanga(LocalDate date) {
    return (Panchanga) CALCULATOR.of(date, HYDERABAD, IST);
  }
}
