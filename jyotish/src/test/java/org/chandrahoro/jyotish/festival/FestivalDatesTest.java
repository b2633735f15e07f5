package org.chandrahoro.jyotish.festival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates on which India kept its festivals, as holiday lists and newspapers had them. Years in which
 * almanacs disagreed stand in tests of their own, with the reason.
 */
class FestivalDatesTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition DELHI = new GeoPosition(28.6139, 77.209);
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final Conventions CONVENTIONS = Conventions.DEFAULT;
  private static final PanchangaCalculator CALCULATOR =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), CONVENTIONS);
  private static final SiderealSky SKY =
      new SiderealSky(Ephemeris.standard(), DeltaT.standard(), CONVENTIONS);
  private static final Map<Integer, FestivalCalendar> IN_DELHI = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "UGADI, 2015-03-21 2016-04-08 2018-03-18 2019-04-06 2020-03-25 2021-04-13 2022-04-02"
        + " 2023-03-22 2024-04-09 2025-03-30 2026-03-19",
    "SRI_RAMA_NAVAMI, 2015-03-28 2016-04-15 2018-03-25 2020-04-02 2021-04-21 2022-04-10"
        + " 2023-03-30 2024-04-17 2025-04-06",
    "HANUMAN_JAYANTI, 2015-04-04 2016-04-22 2020-04-08 2021-04-27 2022-04-16 2023-04-06"
        + " 2024-04-23 2025-04-12",
    "AKSHAYA_TRITIYA, 2015-04-21 2016-05-09 2017-04-28 2018-04-18 2019-05-07 2020-04-26"
        + " 2021-05-14 2022-05-03 2023-04-22 2024-05-10 2025-04-30",
    "PARASHURAMA_JAYANTI, 2024-05-10 2025-04-29",
    "NARASIMHA_JAYANTI, 2022-05-14 2023-05-04 2024-05-21 2025-05-11",
    "BUDDHA_PURNIMA, 2018-04-30 2019-05-18 2020-05-07 2021-05-26 2022-05-16 2023-05-05"
        + " 2024-05-23 2025-05-12",
    "VAT_SAVITRI, 2020-05-22 2021-06-10 2022-05-30 2023-05-19 2024-06-06 2025-05-26",
    "VAT_PURNIMA, 2022-06-14 2023-06-03 2024-06-21 2025-06-10",
    "RATHA_YATRA, 2018-07-14 2019-07-04 2020-06-23 2021-07-12 2022-07-01 2023-06-20"
        + " 2024-07-07 2025-06-27",
    "GURU_PURNIMA, 2018-07-27 2019-07-16 2020-07-05 2021-07-24 2022-07-13 2023-07-03"
        + " 2024-07-21 2025-07-10",
    "NAGA_PANCHAMI, 2018-08-15 2019-08-05 2020-07-25 2021-08-13 2022-08-02 2023-08-21"
        + " 2024-08-09 2025-07-29",
    "RAKSHA_BANDHAN, 2015-08-29 2016-08-18 2017-08-07 2018-08-26 2019-08-15 2020-08-03"
        + " 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09",
    "KRISHNASHTAMI, 2017-08-14 2018-09-02 2019-08-23 2020-08-11 2021-08-30 2022-08-18"
        + " 2023-09-06 2024-08-26 2025-08-15",
    "KRISHNASHTAMI_VAISHNAVA, 2018-09-03 2019-08-24 2020-08-12 2021-08-30 2022-08-19"
        + " 2023-09-07 2024-08-26 2025-08-16",
    "VINAYAKA_CHAVITHI, 2015-09-17 2016-09-05 2017-08-25 2018-09-13 2019-09-02 2020-08-22"
        + " 2021-09-10 2022-08-31 2024-09-07 2025-08-27",
    "ANANTA_CHATURDASHI, 2019-09-12 2020-09-01 2021-09-19 2022-09-09 2023-09-28 2024-09-17"
        + " 2025-09-06",
    "MAHALAYA_AMAVASYA, 2019-09-28 2020-09-17 2021-10-06 2022-09-25 2023-10-14 2024-10-02"
        + " 2025-09-21",
    "SHARAD_NAVARATRI, 2015-10-13 2016-10-01 2017-09-21 2018-10-10 2019-09-29 2020-10-17"
        + " 2021-10-07 2022-09-26 2023-10-15 2024-10-03 2025-09-22",
    "DURGASHTAMI, 2016-10-09 2017-09-28 2018-10-17 2019-10-06 2020-10-24 2021-10-13"
        + " 2022-10-03 2023-10-22 2024-10-11 2025-09-30",
    "MAHA_NAVAMI, 2016-10-10 2017-09-29 2018-10-18 2019-10-07 2021-10-14 2022-10-04"
        + " 2023-10-23 2024-10-11 2025-10-01",
    "VIJAYADASHAMI, 2015-10-22 2016-10-11 2017-09-30 2018-10-19 2019-10-08 2020-10-25"
        + " 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02",
    "KARVA_CHAUTH, 2016-10-19 2017-10-08 2018-10-27 2019-10-17 2020-11-04 2021-10-24"
        + " 2022-10-13 2023-11-01 2024-10-20 2025-10-10",
    "DHANTERAS, 2016-10-28 2017-10-17 2018-11-05 2019-10-25 2020-11-13 2021-11-02 2022-10-22"
        + " 2023-11-10 2024-10-29 2025-10-18",
    "NARAKA_CHATURDASHI, 2016-10-29 2018-11-06 2020-11-14 2021-11-04 2022-10-24 2023-11-12"
        + " 2024-10-31 2025-10-20",
    "DEEPAVALI, 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04"
        + " 2022-10-24 2023-11-12 2024-10-31 2025-10-20",
    "BALI_PADYAMI, 2019-10-28 2020-11-15 2021-11-05 2022-10-26 2023-11-14 2024-11-02"
        + " 2025-10-22",
    "BHAI_DOOJ, 2018-11-09 2019-10-29 2020-11-16 2021-11-06 2022-10-26 2023-11-15 2024-11-03"
        + " 2025-10-23",
    "CHHATH, 2015-11-17 2016-11-06 2017-10-26 2018-11-13 2019-11-02 2020-11-20 2021-11-10"
        + " 2022-10-30 2023-11-19 2024-11-07 2025-10-27",
    "KARTIKA_PURNIMA, 2018-11-23 2019-11-12 2020-11-30 2021-11-19 2022-11-08 2023-11-27"
        + " 2024-11-15 2025-11-05",
    "MAKARA_SANKRANTI, 2015-01-15 2016-01-15 2017-01-14 2019-01-15 2020-01-15 2021-01-14"
        + " 2022-01-14 2023-01-15 2024-01-15 2025-01-14",
    "VASANTA_PANCHAMI, 2018-01-22 2019-02-10 2021-02-16 2022-02-05 2023-01-26 2024-02-14"
        + " 2025-02-02 2026-01-23",
    "RATHA_SAPTAMI, 2019-02-12 2020-02-01 2021-02-19 2022-02-07 2023-01-28 2024-02-16"
        + " 2025-02-04",
    "MAHA_SHIVARATRI, 2015-02-17 2016-03-07 2017-02-24 2018-02-13 2019-03-04 2020-02-21"
        + " 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26 2026-02-15",
    "HOLI, 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29"
        + " 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04",
    "MESHA_SANKRANTI, 2018-04-14 2022-04-14 2023-04-14 2024-04-14 2025-04-14",
  })
  void festivalsOfAllIndiaInDelhi(Festival festival, String dates) {
    List<LocalDate> expected = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    assertThat(expected.stream().flatMap(d -> inDelhi(festival, d.getYear())).toList())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HANUMAN_JAYANTI_TELUGU, 2022-05-25 2023-05-14 2024-06-01 2025-05-22",
    "VARALAKSHMI_VRATAM, 2023-08-25 2024-08-16 2025-08-08",
    "ENGILI_PULA_BATUKAMMA, 2022-09-25 2023-10-14 2024-10-02 2025-09-21",
    "ATLA_TADDE, 2022-10-12 2024-10-19 2025-10-09",
    "NAGULA_CHAVITHI, 2022-10-29 2023-11-17 2024-11-05 2025-10-25",
    "SUBRAHMANYA_SHASHTHI, 2022-11-29 2023-12-18 2024-12-07 2025-11-26",
    "VAIKUNTHA_EKADASHI, 2022-01-13 2023-01-02 2023-12-23 2025-01-10 2025-12-30",
    "BHOGI, 2023-01-14 2024-01-14 2025-01-13",
    "KANUMA, 2023-01-16 2024-01-16 2025-01-15",
  })
  void festivalsOfTheTelugusInHyderabad(Festival festival, String dates) {
    List<LocalDate> expected = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    List<LocalDate> found = new ArrayList<>();
    for (int year = 2022; year <= 2025; year++) {
      dates(calendar(year, HYDERABAD, FestivalConventions.DEFAULT), festival, year)
          .forEach(found::add);
    }
    assertThat(found).containsAll(expected);
  }

  /**
   * On 18 September 2023 the fourth began at 12:39 and held the end of midday, on the 19th all of
   * it: the all-India almanacs had the 19th, the Telugu ones the 18th, joined to the third.
   */
  @Test
  void vinayakaChavithiOf2023WasDisputed() {
    var telugu =
        new FestivalConventions(
            FestivalConventions.Chaturthi.FIRST,
            FestivalConventions.Deepavali.LONGER,
            FestivalConventions.SankrantiDay.BY_SUNSET);
    assertThat(dates(calendar(2023, HYDERABAD, telugu), Festival.VINAYAKA_CHAVITHI, 2023))
        .containsExactly(LocalDate.of(2023, 9, 18));
    assertThat(inDelhi(Festival.VINAYAKA_CHAVITHI, 2023))
        .containsExactly(LocalDate.of(2023, 9, 19));
  }

  /** The new moon held all the dusk of 31 October 2024 and, in Delhi, 40 minutes of the next. */
  @Test
  void deepavaliOf2024WasDisputed() {
    var byTheGhati =
        new FestivalConventions(
            FestivalConventions.Chaturthi.LONGER,
            FestivalConventions.Deepavali.SECOND_WITH_A_GHATI,
            FestivalConventions.SankrantiDay.BY_SUNSET);
    assertThat(dates(calendar(2024, DELHI, byTheGhati), Festival.DEEPAVALI, 2024))
        .containsExactly(LocalDate.of(2024, 11, 1));
    // in 2025 the second dusk had but eight minutes of it: no dispute
    assertThat(dates(calendar(2025, DELHI, byTheGhati), Festival.DEEPAVALI, 2025))
        .containsExactly(LocalDate.of(2025, 10, 20));
  }

  /** The Sun entered Makara at 14:43 on 14 January 2022; the Telugu states rested on the 15th. */
  @Test
  void sankrantiAfterNoonMayCountToTheNextDay() {
    var byNoon =
        new FestivalConventions(
            FestivalConventions.Chaturthi.LONGER,
            FestivalConventions.Deepavali.LONGER,
            FestivalConventions.SankrantiDay.BY_NOON);
    assertThat(dates(calendar(2022, HYDERABAD, byNoon), Festival.MAKARA_SANKRANTI, 2022))
        .containsExactly(LocalDate.of(2022, 1, 15));
    assertThat(dates(calendar(2026, HYDERABAD, byNoon), Festival.MAKARA_SANKRANTI, 2026))
        .containsExactly(LocalDate.of(2026, 1, 15));
    assertThat(dates(calendar(2025, HYDERABAD, byNoon), Festival.MAKARA_SANKRANTI, 2025))
        .containsExactly(LocalDate.of(2025, 1, 14));
  }

  /** Adhika Jyeshtha of 2018 held Ganga Dussehra on 24 May, its second the rest of the month's. */
  @Test
  void gangaDussehraFallsInTheAdhikaMonth() {
    assertThat(inDelhi(Festival.GANGA_DUSSEHRA, 2018)).containsExactly(LocalDate.of(2018, 5, 24));
    assertThat(inDelhi(Festival.VAT_PURNIMA, 2018)).containsExactly(LocalDate.of(2018, 6, 27));
    assertThat(inDelhi(Festival.GANGA_DUSSEHRA, 2024)).containsExactly(LocalDate.of(2024, 6, 16));
  }

  /** Midnight of 26 August 2024 was the only one of the eighth tithi. */
  @Test
  void aFestivalSaysWhy() {
    FestivalDay day =
        IN_DELHI
            .computeIfAbsent(2024, y -> calendar(y, DELHI, FestivalConventions.DEFAULT))
            .festivals()
            .stream()
            .filter(one -> one.festival() == Festival.KRISHNASHTAMI)
            .findFirst()
            .orElseThrow();
    assertThat(day.reason())
        .isInstanceOfSatisfying(
            Reason.TithiHolds.class,
            reason -> {
              assertThat(reason.tithi().number()).isEqualTo(23);
              assertThat(reason.part()).contains(DayPart.NISHITA);
              assertThat(reason.basis()).isEqualTo(Basis.HOLDS_HERE_ALONE);
            });
    assertThat(day.festival().source()).isEqualTo(LawBook.DHARMASINDHU);
  }

  /** Name, smarta day, vaishnava day as the almanacs of Delhi had them. */
  @ParameterizedTest
  @CsvSource({
    "PAUSHA_PUTRADA, 2024-01-21, 2024-01-21",
    "NIRJALA,        2024-06-18, 2024-06-18",
    "DEVASHAYANI,    2024-07-17, 2024-07-17",
    "PRABODHINI,     2024-11-12, 2024-11-12",
    "MOKSHADA,       2023-12-22, 2023-12-23",
    "NIRJALA,        2025-06-06, 2025-06-07",
    "DEVASHAYANI,    2025-07-06, 2025-07-06",
    "PRABODHINI,     2025-11-01, 2025-11-02",
    "PADMINI,        2023-07-29, 2023-07-29",
    "PARAMA,         2023-08-12, 2023-08-12",
  })
  void ekadashis(EkadashiName name, LocalDate smarta, LocalDate vaishnava) {
    EkadashiDay day =
        IN_DELHI
            .computeIfAbsent(smarta.getYear(), y -> calendar(y, DELHI, FestivalConventions.DEFAULT))
            .ekadashis()
            .stream()
            .filter(one -> one.name() == name && one.smarta().getYear() == smarta.getYear())
            .findFirst()
            .orElseThrow();
    assertThat(day.smarta()).isEqualTo(smarta);
    assertThat(day.vaishnava()).isEqualTo(vaishnava);
    assertThat(day.smartaBy() == day.vaishnavaBy())
        .as("smartas by %s, vaishnavas by %s", day.smartaBy(), day.vaishnavaBy())
        .isEqualTo(smarta.equals(vaishnava));
  }

  private static Stream<LocalDate> inDelhi(Festival festival, int year) {
    return dates(
        IN_DELHI.computeIfAbsent(year, y -> calendar(y, DELHI, FestivalConventions.DEFAULT)),
        festival,
        year);
  }

  private static Stream<LocalDate> dates(FestivalCalendar calendar, Festival festival, int year) {
    return calendar.festivals().stream()
        .filter(day -> day.festival() == festival && day.date().getYear() == year)
        .map(FestivalDay::date);
  }

  private static FestivalCalendar calendar(
      int year, GeoPosition place, FestivalConventions conventions) {
    var days = new ArrayList<Panchanga>();
    LocalDate first = LocalDate.of(year, 1, 1).minusDays(FestivalCalendar.MARGIN_DAYS);
    LocalDate last = LocalDate.of(year, 12, 31).plusDays(FestivalCalendar.MARGIN_DAYS);
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      days.add((Panchanga) CALCULATOR.of(date, place, IST));
    }
    return FestivalCalendar.of(days, SKY, conventions);
  }
}
