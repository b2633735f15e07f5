package org.chandrahoro.server.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private static final Locale ENGLISH = Locale.of("en", "IN");
  private static final Locale TELUGU = Locale.of("te", "IN");

  private final Places places = Places.gazetteer();

  /** What was typed, and which place must come first for it. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          hyderbad,          Hyderabad,          Telangana
          hydrabad,          Hyderabad,          Telangana
          హైదరాబాదు,         Hyderabad,          Telangana
          haidarabad,        Hyderabad,          Telangana
          tenaali,           Tenali,             Andhra Pradesh
          thenali,           Tenali,             Andhra Pradesh
          shri shailam,      Srisailam,          Andhra Pradesh
          శ్రీశైలం,            Srisailam,          Andhra Pradesh
          mailavaram,        Mylavaram,          Andhra Pradesh
          Vizag,             Visakhapatnam,      Andhra Pradesh
          waltair,           Visakhapatnam,      Andhra Pradesh
          vishakapatanam,    Visakhapatnam,      Andhra Pradesh
          వైజాగ్,             Visakhapatnam,      Andhra Pradesh
          rajahmundry,       Rajamahendravaram,  Andhra Pradesh
          rajamundri,        Rajamahendravaram,  Andhra Pradesh
          రాజమండ్రి,          Rajamahendravaram,  Andhra Pradesh
          bezwada,           Vijayawada,         Andhra Pradesh
          vijaywada,         Vijayawada,         Andhra Pradesh
          బెజవాడ,            Vijayawada,         Andhra Pradesh
          machlipatnam,      Machilipatnam,      Andhra Pradesh
          cuddapah,          Kadapa,             Andhra Pradesh
          kakinda,           Kakinada,           Andhra Pradesh
          thirupathi,        Tirupati,           Andhra Pradesh
          nelloor,           Nellore,            Andhra Pradesh
          anantapuram,       Anantapur,          Andhra Pradesh
          chinna tirupati,   Dwaraka Tirumala,   Andhra Pradesh
          narsaraopet,       Narasaraopet,       Andhra Pradesh
          bangalore,         Bengaluru,          Karnataka
          banglore,          Bengaluru,          Karnataka
          Koln,              Köln,               North Rhine-Westphalia
          SAO PAULO,         São Paulo,          São Paulo
          """)
  void aHardSpellingStillFindsItsPlaceFirst(String typed, String name, String region) {
    var first = places.search(typed, ENGLISH, 5).getFirst();
    assertThat(first.name(Locale.ENGLISH)).isEqualTo(name);
    assertThat(first.region(Locale.ENGLISH)).isEqualTo(region);
  }

  @Test
  void theTwoHyderabadsAreToldApartByRegionAndCountry() {
    var labels =
        places.search("Hyderabad", ENGLISH, 5).stream()
            .map(place -> place.label(Locale.ENGLISH))
            .toList();
    assertThat(labels).startsWith("Hyderabad, Telangana, India", "Hyderabad, Sindh, Pakistan");
  }

  @Test
  void aCommaNarrowsTheSearchToARegionOrCountry() {
    for (String typed : List.of("Hyderabad, Pakistan", "Hyderabad, PK", "hyderabad, sindh")) {
      assertThat(places.search(typed, ENGLISH, 5))
          .extracting(place -> place.zone().getId())
          .containsExactly("Asia/Karachi");
    }
  }

  @Test
  void aBeginningIsEnoughWhileTyping() {
    assertThat(places.search("visakh", ENGLISH, 3).getFirst().name(TELUGU)).isEqualTo("విశాఖపట్నం");
    assertThat(places.search("delh", ENGLISH, 3).getFirst().country(Locale.ENGLISH))
        .isEqualTo("India");
  }

  @Test
  void aPlaceSpeaksTheReadersLanguage() {
    var tenali = places.search("Tenali", TELUGU, 1).getFirst();
    assertThat(tenali.label(TELUGU)).isEqualTo("తెనాలి, గుంటూరు, ఆంధ్రప్రదేశ్, భారతదేశం");
    assertThat(tenali.label(ENGLISH)).isEqualTo("Tenali, Guntur, Andhra Pradesh, India");
  }

  @Test
  void theCommandLinesHyderabadIsIndias() {
    var place = found("Hyderabad");
    assertThat(place.zone().getId()).isEqualTo("Asia/Kolkata");
    assertThat(place.position().latitudeDegrees()).isBetween(17.3, 17.5);
    assertThat(place.position().longitudeDegrees()).isBetween(78.4, 78.6);
  }

  @Test
  void whatResolvesIsFoundAgainByItsIdAndByItsLabel() {
    for (String name : List.of("Tenali", "Srisailam", "Hyderabad, Pakistan", "17.385, 78.4867")) {
      var place = found(name);
      assertThat(places.find(place.id())).contains(place);
    }
    var london = found("London");
    assertThat(found(london.label(Locale.ENGLISH))).isEqualTo(london);
  }

  /** Missouri's has 170,000 people, Massachusetts' 155,000: neither far outweighs the other. */
  @Test
  void namesakesOfLikeRenownAreRefusedWithWhatTheyMayMean() {
    var refused = (PlaceResolution.Refused) places.resolve("Springfield", ENGLISH);
    assertThat(refused.reason())
        .startsWith("'Springfield' names several places; add the region or country: ")
        .contains("Springfield, Missouri, United States")
        .contains("Springfield, Massachusetts, United States")
        .doesNotContain("\n");
    assertThat(refused.candidates()).hasSizeBetween(2, 5);
  }

  /** What people call a city, and which one they mean, as its IANA zone and region tell. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          New York,         New York City,     New York,            America/New_York
          new york city,    New York City,     New York,            America/New_York
          London,           London,            England,             Europe/London
          Paris,            Paris,             Île-de-France,       Europe/Paris
          Hyderabad,        Hyderabad,         Telangana,           Asia/Kolkata
          Vijayawada,       Vijayawada,        Andhra Pradesh,      Asia/Kolkata
          Bezawada,         Vijayawada,        Andhra Pradesh,      Asia/Kolkata
          Bangalore,        Bengaluru,         Karnataka,           Asia/Kolkata
          Bengaluru,        Bengaluru,         Karnataka,           Asia/Kolkata
          Bombay,           Mumbai,            Maharashtra,         Asia/Kolkata
          Oklahoma,         Oklahoma City,     Oklahoma,            America/Chicago
          Mexico,           Mexico City,       Mexico City,         America/Mexico_City
          Ho Chi Minh,      Ho Chi Minh City,  Ho Chi Minh City (HCMC), Asia/Ho_Chi_Minh
          Saigon,           Ho Chi Minh City,  Ho Chi Minh City (HCMC), Asia/Ho_Chi_Minh
          St Petersburg,    Saint Petersburg,  St.-Petersburg,      Europe/Moscow
          """)
  void aFamousCityWinsOverItsNamesakes(String typed, String name, String region, String zone) {
    for (var reader : List.of(ENGLISH, TELUGU, Locale.US)) {
      var place = ((PlaceResolution.Found) places.resolve(typed, reader)).place();
      assertThat(place.name(Locale.ENGLISH)).isEqualTo(name);
      assertThat(place.region(Locale.ENGLISH)).isEqualTo(region);
      assertThat(place.zone().getId()).isEqualTo(zone);
    }
  }

  @Test
  void aMisspeltNameIsRefusedWithTheLikelyOne() {
    var refused = (PlaceResolution.Refused) places.resolve("Hyderbad", ENGLISH);
    assertThat(refused.reason())
        .startsWith(
            "no place called 'Hyderbad' is known; did you mean Hyderabad, Telangana, India");
  }

  @Test
  void aNameOfNothingIsRefusedWithTheWayOut() {
    var refused = (PlaceResolution.Refused) places.resolve("Xqzkwvbn", ENGLISH);
    assertThat(refused.candidates()).isEmpty();
    assertThat(refused.reason()).contains("'Xqzkwvbn'").contains("give coordinates");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17.385, 78.4867     |  17.385 |   78.4867 | Asia/Kolkata
          17.385 78.4867      |  17.385 |   78.4867 | Asia/Kolkata
          17.385N, 78.4867E   |  17.385 |   78.4867 | Asia/Kolkata
          33.87 S, 151.21° E  | -33.87  |  151.21   | Australia/Sydney
          40.7128, -74.0060   |  40.7128|  -74.0060 | America/New_York
          27.7172, 85.3240    |  27.7172|   85.3240 | Asia/Kathmandu
          26.9, 92.0          |  26.9   |   92.0    | Asia/Thimphu
          -17.6797, 177.81    | -17.6797|  177.81   | Pacific/Fiji
          """)
  void coordinatesAreTakenAsTheyStandWithTheirZone(
      String typed, double latitude, double longitude, String zone) {
    var place = found(typed);
    assertThat(place.position().latitudeDegrees()).isEqualTo(latitude);
    assertThat(place.position().longitudeDegrees()).isEqualTo(longitude);
    assertThat(place.zone().getId()).isEqualTo(zone);
  }

  @Test
  void coordinatesOffTheEarthAreRefusedWithWhatIsAccepted() {
    var refused = (PlaceResolution.Refused) places.resolve("95, 78", ENGLISH);
    assertThat(refused.reason())
        .isEqualTo("latitude 95.0° is outside -90° to 90° (north positive)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> places.search("17.4, 190", ENGLISH, 5))
        .withMessage("longitude 190.0° is outside -180° to 180° (east positive)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", ","})
  void nothingTypedFindsNothing(String typed) {
    assertThat(places.resolve(typed, ENGLISH)).isInstanceOf(PlaceResolution.Refused.class);
  }

  @Test
  void anOverlongTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> places.search("x".repeat(121), ENGLISH, 5))
        .withMessage("the place has 121 characters; at most 120");
  }

  @Test
  void anIdThatIsNoneIsRefusedAndAnUnknownOneIsAbsent() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PlaceId("hyderabad"));
    assertThat(places.find(new PlaceId("atlantis@17.384,78.456"))).isEmpty();
    assertThat(places.find(new PlaceId("atlantis@here,there"))).isEmpty();
  }

  private Place found(String text) {
    var resolution = places.resolve(text, ENGLISH);
    assertThat(resolution).as(text).isInstanceOf(PlaceResolution.Found.class);
    return ((PlaceResolution.Found) resolution).place();
  }
}
