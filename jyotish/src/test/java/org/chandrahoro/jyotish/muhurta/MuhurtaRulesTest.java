package org.chandrahoro.jyotish.muhurta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.jyotish.chart.AChart.ofSigns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.transit.Tara;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule alone, at times put together by hand; the lagna is Mesha. */
class MuhurtaRulesTest {
  /** Nobody in 1, 4, 7, 8 or 10 from Mesha, nobody near the Sun. */
  private static final String QUIET =
      "Su Ta, Mo Le, Ma Ge, Me Aq, Ju Le, Ve Aq, Sa Aq, Ra Pi, Ke Vi";

  private Tithi tithi = new Tithi(6);
  private Vara vara = Vara.RAVI;
  private Nakshatra star = Nakshatra.MAGHA;
  private NityaYoga yoga = NityaYoga.PRITI;
  private boolean yogaIsBad;
  private KaranaName karana = KaranaName.BAVA;
  private boolean adhika;
  private LunarMonthName month = LunarMonthName.VAISHAKHA;
  private List<HourKind> hours = List.of();
  private Optional<Rasi> sankranti = Optional.empty();
  private Optional<EclipseDays.Near> eclipse = Optional.empty();
  private GrahaPlaces places = ofSigns("Ar", QUIET).places();
  private List<MuhurtaPerson> people = List.of();

  @ParameterizedTest
  @CsvSource({
    "30, NAMING, FORBIDS", "4, NAMING, AGAINST", "24, NAMING, AGAINST", "8, NAMING, AGAINST",
    "5, NAMING, FOR", "11, NAMING, FOR", "6, TRAVEL, AGAINST", "15, TRAVEL, AGAINST",
    "15, NAMING, FOR"
  })
  void aTithiIsGoodBadOrForbidden(int number, Purpose purpose, Effect effect) {
    tithi = new Tithi(number);
    says(purpose, new Factor.OfTithi(tithi), effect);
  }

  @ParameterizedTest
  @CsvSource({"SOMA, FOR", "GURU, FOR", "MANGALA, AGAINST", "SHANI, AGAINST", "RAVI, AGAINST"})
  void theDaysOfBeneficsAreGood(Vara day, Effect effect) {
    vara = day;
    says(Purpose.NAMING, new Factor.OfVara(day), effect);
  }

  @ParameterizedTest
  @CsvSource({
    "MARRIAGE, MAGHA, FOR",
    "MARRIAGE, PUSHYA, AGAINST",
    "TRAVEL, PUSHYA, FOR",
    "NAMING, BHARANI, AGAINST"
  })
  void aStarSuitsOnePurposeAndNotAnother(Purpose purpose, Nakshatra one, Effect effect) {
    star = one;
    says(purpose, new Factor.OfNakshatra(one), effect);
  }

  @Test
  void aMiddlingStarIsNoReason() {
    star = Nakshatra.ROHINI;
    isSilent(Purpose.TRAVEL, Factor.OfNakshatra.class);
  }

  @ParameterizedTest
  @CsvSource({"VYATIPATA, FORBIDS", "VAIDHRITI, FORBIDS", "SHULA, AGAINST"})
  void theBadPartOfAYogaIsAvoided(NityaYoga bad, Effect effect) {
    yoga = bad;
    isSilent(Purpose.NAMING, Factor.OfYoga.class);
    yogaIsBad = true;
    says(Purpose.NAMING, new Factor.OfYoga(bad), effect);
  }

  /**
   * Ghatis of 24 minutes: 3 are 72, 5 are 120, 6 are 144, 9 are 216; Parigha's half of 1500 is 750.
   */
  @ParameterizedTest
  @CsvSource({
    "VISHKAMBHA, 72",
    "VAJRA, 72",
    "SHULA, 120",
    "GANDA, 144",
    "ATIGANDA, 144",
    "VYAGHATA, 216",
    "PARIGHA, 750",
    "VYATIPATA, 1500",
    "VAIDHRITI, 1500"
  })
  void theBadPartOfAYogaIsOfItsOwnLength(NityaYoga bad, int minutes) {
    var from = Instant.parse("2027-02-01T00:00:00Z");
    var to = from.plus(Duration.ofMinutes(1500));
    assertThat(LimbRules.badUntil(bad, from, to)).contains(from.plus(Duration.ofMinutes(minutes)));
    assertThat(LimbRules.badUntil(NityaYoga.SIDDHI, from, to)).isEmpty();
  }

  @Test
  void vishtiForbidsAndTheFixedKaranasSpeakAgainst() {
    karana = KaranaName.VISHTI;
    says(Purpose.NAMING, new Factor.OfKarana(karana), Effect.FORBIDS);
    karana = KaranaName.NAGA;
    says(Purpose.NAMING, new Factor.OfKarana(karana), Effect.AGAINST);
    karana = KaranaName.BAVA;
    isSilent(Purpose.NAMING, Factor.OfKarana.class);
  }

  @ParameterizedTest
  @CsvSource({
    "6, SHUKRA, FOR",
    "7, BUDHA, FOR",
    "8, MANGALA, FOR",
    "9, SHANI, FOR",
    "10, GURU, FOR",
    "6, RAVI, AGAINST",
    "7, SOMA, AGAINST",
    "8, BUDHA, AGAINST",
    "9, GURU, AGAINST",
    "10, SHANI, AGAINST"
  })
  void aTithiMakesSiddhaOnOneDayAndMrityuOnAnother(int number, Vara day, Effect effect) {
    tithi = new Tithi(number);
    vara = day;
    says(Purpose.NAMING, new Factor.TithiOnVara(tithi, day), effect);
  }

  @ParameterizedTest
  @CsvSource({
    "HASTA, RAVI, MARRIAGE, FOR",
    "PUSHYA, GURU, TRAVEL, FOR",
    "PUSHYA, GURU, MARRIAGE, AGAINST",
    "ROHINI, SHANI, TRAVEL, AGAINST",
    "ASHWINI, MANGALA, GRIHA_PRAVESHA, AGAINST"
  })
  void amritaSiddhiIsGoodButForItsExceptions(
      Nakshatra one, Vara day, Purpose purpose, Effect effect) {
    star = one;
    vara = day;
    says(purpose, new Factor.StarOnVara(one, day), effect);
  }

  @ParameterizedTest
  @CsvSource({
    "DURMUHURTAM, FORBIDS",
    "VARJYAM, FORBIDS",
    "RAHU_KALAM, AGAINST",
    "YAMAGANDAM, AGAINST",
    "GULIKA_KALAM, AGAINST",
    "AMRITA_KALAM, FOR",
    "ABHIJIT, FOR"
  })
  void anHourOfTheDayIsUsedOrAvoided(HourKind kind, Effect effect) {
    hours = List.of(kind);
    says(Purpose.NAMING, new Factor.Hour(kind), effect);
  }

  @Test
  void abhijitOfAWednesdayIsNoReason() {
    hours = List.of(HourKind.ABHIJIT);
    vara = Vara.BUDHA;
    isSilent(Purpose.NAMING, Factor.Hour.class);
  }

  /** 6 + Sunday 1 + Magha 10 + Mesha 1 = 18 leaves 0, free; a day later 19 leaves 1, death. */
  @Test
  void mrityuPanchakaIsHeavierForAMarriage() {
    says(Purpose.NAMING, new Factor.Remainder(Panchaka.RAHITA), Effect.FOR);
    vara = Vara.SOMA;
    var mrityu = new Factor.Remainder(Panchaka.MRITYU);
    assertThat(says(Purpose.MARRIAGE, mrityu, Effect.AGAINST)).isEqualTo(3);
    assertThat(says(Purpose.NAMING, mrityu, Effect.AGAINST)).isEqualTo(2);
  }

  @Test
  void aRisingSignSuitsOnePurposeAndNotAnother() {
    says(Purpose.TRAVEL, new Factor.Rising(Rasi.MESHA), Effect.FOR);
    says(Purpose.MARRIAGE, new Factor.Rising(Rasi.MESHA), Effect.AGAINST);
  }

  @Test
  void theEighthShouldBeEmptyAndMarsThereForbidsAMarriage() {
    says(Purpose.MARRIAGE, new Factor.EighthHouse(List.of()), Effect.FOR);
    places = ofSigns("Ar", QUIET.replace("Ma Ge", "Ma Sc")).places();
    var mars = new Factor.EighthHouse(List.of(Graha.MARS));
    says(Purpose.MARRIAGE, mars, Effect.FORBIDS);
    says(Purpose.TRAVEL, mars, Effect.AGAINST);
  }

  @Test
  void aMarriageWantsTheSeventhEmptyAndVenusOutOfTheSixth() {
    places = ofSigns("Ar", QUIET.replace("Sa Aq", "Sa Li").replace("Ve Aq", "Ve Vi")).places();
    says(Purpose.MARRIAGE, new Factor.SeventhHouse(List.of(Graha.SATURN)), Effect.AGAINST);
    says(Purpose.MARRIAGE, new Factor.VenusInSixth(), Effect.AGAINST);
    isSilent(Purpose.TRAVEL, Factor.SeventhHouse.class);
    isSilent(Purpose.TRAVEL, Factor.VenusInSixth.class);
  }

  @Test
  void beneficsInKendraHelpAndMaleficsRisingHarm() {
    isSilent(Purpose.NAMING, Factor.BeneficsInKendra.class);
    places = ofSigns("Ar", QUIET.replace("Ju Le", "Ju Cn").replace("Sa Aq", "Sa Ar")).places();
    says(Purpose.NAMING, new Factor.BeneficsInKendra(List.of(Graha.JUPITER)), Effect.FOR);
    says(Purpose.NAMING, new Factor.MaleficsRising(List.of(Graha.SATURN)), Effect.AGAINST);
  }

  @ParameterizedTest
  @CsvSource({"Vi, 6", "Sc, 8", "Pi, 12"})
  void theMoonInADusthanaOfTheLagnaSpeaksAgainst(String sign, int house) {
    places = ofSigns("Ar", QUIET.replace("Mo Le", "Mo " + sign)).places();
    says(Purpose.NAMING, new Factor.MoonInHouse(house), Effect.AGAINST);
  }

  /** Both in the middle of Vrishabha with the Sun. */
  @ParameterizedTest
  @EnumSource(
      value = Graha.class,
      names = {"JUPITER", "VENUS"})
  void combustJupiterOrVenusForbidsAMarriageOnly(Graha graha) {
    var old = graha == Graha.JUPITER ? "Ju Le" : "Ve Aq";
    places = ofSigns("Ar", QUIET.replace(old, old.substring(0, 3) + "Ta")).places();
    says(Purpose.MARRIAGE, new Factor.Combust(graha), Effect.FORBIDS);
    isSilent(Purpose.TRAVEL, Factor.Combust.class);
  }

  @Test
  void anAdhikaMonthForbidsAMarriageAndHindersABusiness() {
    adhika = true;
    var factor = new Factor.AdhikaMonth(month);
    says(Purpose.MARRIAGE, factor, Effect.FORBIDS);
    says(Purpose.BUSINESS, factor, Effect.AGAINST);
    isSilent(Purpose.TRAVEL, Factor.AdhikaMonth.class);
  }

  @Test
  void aHouseIsEnteredInVaishakhaAndNotInAshadha() {
    says(Purpose.GRIHA_PRAVESHA, new Factor.OfMonth(month), Effect.FOR);
    month = LunarMonthName.ASHADHA;
    says(Purpose.GRIHA_PRAVESHA, new Factor.OfMonth(month), Effect.AGAINST);
  }

  @ParameterizedTest
  @CsvSource({"Ta, FOR", "Cn, AGAINST", "Sg, FORBIDS", "Pi, FORBIDS"})
  void theSunsSignAllowsHindersOrForbidsAMarriage(String sign, Effect effect) {
    var chart = ofSigns("Ar", QUIET.replace("Su Ta", "Su " + sign));
    places = chart.places();
    says(Purpose.MARRIAGE, new Factor.SunIn(places.of(Graha.SUN).rasi()), effect);
  }

  @Test
  void aSankrantiForbidsAMarriageAndHindersAJourney() {
    sankranti = Optional.of(Rasi.MAKARA);
    says(Purpose.MARRIAGE, new Factor.Sankranti(Rasi.MAKARA), Effect.FORBIDS);
    says(Purpose.TRAVEL, new Factor.Sankranti(Rasi.MAKARA), Effect.AGAINST);
  }

  @Test
  void theDayOfAnEclipseForbidsAllAndTheDaysAboutItAMarriage() {
    eclipse = Optional.of(new EclipseDays.Near(Graha.SUN, 0));
    says(Purpose.MARRIAGE, new Factor.EclipseDay(Graha.SUN, 0), Effect.FORBIDS);
    says(Purpose.TRAVEL, new Factor.EclipseDay(Graha.SUN, 0), Effect.FORBIDS);
    eclipse = Optional.of(new EclipseDays.Near(Graha.MOON, -3));
    says(Purpose.GRIHA_PRAVESHA, new Factor.EclipseDay(Graha.MOON, -3), Effect.FORBIDS);
    isSilent(Purpose.TRAVEL, Factor.EclipseDay.class);
  }

  /** Simha begins with Magha's first pada, which is 3°20' long. */
  @Test
  void theFirstPadaOfMaghaSpeaksAgainstAMarriageOnly() {
    places = moonAt("Le 1");
    says(Purpose.MARRIAGE, new Factor.OfPada(Nakshatra.MAGHA, 1), Effect.AGAINST);
    isSilent(Purpose.TRAVEL, Factor.OfPada.class);
    places = moonAt("Le 4");
    isSilent(Purpose.MARRIAGE, Factor.OfPada.class);
  }

  /** Revati's last pada is the last 3°20' of Meena, Mula's first the first of Dhanu. */
  @Test
  void theLastPadaOfRevatiAndTheFirstOfMulaSpeakAgainstAMarriage() {
    star = Nakshatra.REVATI;
    places = moonAt("Pi 29");
    says(Purpose.MARRIAGE, new Factor.OfPada(star, 4), Effect.AGAINST);
    places = moonAt("Pi 25");
    isSilent(Purpose.MARRIAGE, Factor.OfPada.class);
    star = Nakshatra.MULA;
    places = moonAt("Sg 2");
    says(Purpose.MARRIAGE, new Factor.OfPada(star, 1), Effect.AGAINST);
  }

  @Test
  void theMoonInPanchakaHindersAJourneyOnly() {
    places = ofSigns("Ar", QUIET.replace("Mo Le", "Mo Aq")).places();
    says(Purpose.TRAVEL, new Factor.MoonInPanchaka(), Effect.AGAINST);
    isSilent(Purpose.NAMING, Factor.MoonInPanchaka.class);
  }

  /**
   * Naidhana is the 7th, 16th and 25th star; from Rohini (4) the 7th is Magha (10), the 16th Mula
   * (19).
   */
  @Test
  void naidhanaForbidsInTheFirstRoundOnly() {
    people = List.of(new MuhurtaPerson(Nakshatra.ROHINI, Rasi.VRISHABHA));
    star = Nakshatra.MAGHA;
    says(Purpose.NAMING, new Factor.OfTara(Nakshatra.ROHINI, Tara.NAIDHANA, 1), Effect.FORBIDS);
    star = Nakshatra.MULA;
    says(Purpose.NAMING, new Factor.OfTara(Nakshatra.ROHINI, Tara.NAIDHANA, 2), Effect.AGAINST);
    star = Nakshatra.MRIGASHIRA;
    says(Purpose.NAMING, new Factor.OfTara(Nakshatra.ROHINI, Tara.SAMPAT, 1), Effect.FOR);
  }

  /** From Makara Simha, where the Moon is, is the eighth; from Vrischika the tenth. */
  @Test
  void theMoonInTheEighthFromTheNatalMoonForbids() {
    people = List.of(new MuhurtaPerson(Nakshatra.SHRAVANA, Rasi.MAKARA));
    says(Purpose.NAMING, new Factor.MoonFromNatal(Rasi.MAKARA, 8), Effect.FORBIDS);
    people = List.of(new MuhurtaPerson(Nakshatra.ANURADHA, Rasi.VRISCHIKA));
    says(Purpose.NAMING, new Factor.MoonFromNatal(Rasi.VRISCHIKA, 10), Effect.FOR);
  }

  /** Mesha is the eighth from Kanya. */
  @Test
  void theEighthSignFromTheNatalMoonShouldNotRise() {
    people = List.of(new MuhurtaPerson(Nakshatra.HASTA, Rasi.KANYA));
    says(Purpose.NAMING, new Factor.EighthRising(Rasi.KANYA), Effect.AGAINST);
  }

  private static GrahaPlaces moonAt(String place) {
    return ofSigns("Ar", QUIET.replace("Mo Le", "Mo " + place)).places();
  }

  /** The weight with which the factor is found to have this effect. */
  private int says(Purpose purpose, Factor factor, Effect effect) {
    var found = judge(purpose).stream().filter(one -> one.factor().equals(factor)).toList();
    assertThat(found).as("%s", factor).hasSize(1);
    assertThat(found.getFirst().effect()).isEqualTo(effect);
    return found.getFirst().weight();
  }

  private void isSilent(Purpose purpose, Class<? extends Factor> kind) {
    assertThat(judge(purpose))
        .extracting(MuhurtaReason::factor)
        .doesNotHaveAnyElementsOfTypes(kind);
  }

  private List<MuhurtaReason> judge(Purpose purpose) {
    var lunarMonth = new LunarMonth(month, month, adhika, Optional.empty());
    var moment =
        new Moment(
            vara,
            tithi,
            star,
            yoga,
            yogaIsBad,
            karana,
            lunarMonth,
            hours,
            sankranti,
            eclipse,
            Rasi.MESHA,
            places);
    return MuhurtaCalculator.judge(moment, purpose, people);
  }
}
