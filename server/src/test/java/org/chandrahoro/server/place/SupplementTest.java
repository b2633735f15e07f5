package org.chandrahoro.server.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.server.place.Supplement.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept by hand must agree with itself and with GeoNames. */
class SupplementTest {
  private static final List<Entry> ENTRIES = Supplement.entries();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceIndex INDEX = PlaceIndex.load();

  /** The seats of the 26 districts of Andhra Pradesh (2022) and the 33 of Telangana (2019). */
  static Stream<String> districtSeats() {
    return """
        Srikakulam, Parvathipuram, Vizianagaram, Visakhapatnam, Anakapalli, Paderu, Kakinada,
        Rajamahendravaram, Amalapuram, Bhimavaram, Eluru, Machilipatnam, Vijayawada, Guntur, Bapatla,
        Narasaraopet, Ongole, Nellore, Tirupati, Chittoor, Rayachoti, Kadapa, Kurnool, Nandyal,
        Anantapur, Puttaparthi,
        Hyderabad, Shamirpet, Kongara Kalan, Vikarabad, Sangareddy, Medak, Siddipet, Nizamabad,
        Kamareddy, Nirmal, Adilabad, Asifabad, Mancherial, Peddapalli, Karimnagar, Sircilla, Jagtial,
        Hanumakonda, Warangal, Mulugu, Bhupalpally, Jangaon, Mahabubabad, Khammam, Kothagudem,
        Suryapet, Nalgonda, Bhongir, Mahabubnagar, Nagarkurnool, Wanaparthy, Gadwal, Narayanpet"""
        .replace("\n", " ")
        .transform(text -> Stream.of(text.split(", +")));
  }

  @ParameterizedTest
  @MethodSource("districtSeats")
  void everyDistrictSeatIsTheFirstOfItsNameInBothScripts(String seat) {
    var entry = ENTRIES.stream().filter(e -> e.name().equals(seat) && isTelugu(e)).toList();
    assertThat(entry).as(seat).isNotEmpty();
    for (String typed : List.of(seat, entry.getFirst().telugu())) {
      var found = Places.gazetteer().search(typed, Locale.of("te", "IN"), 1).getFirst();
      assertThat(found.name(Locale.ENGLISH)).as(typed).isEqualTo(seat);
      assertThat(found.zone().getId()).isEqualTo("Asia/Kolkata");
    }
  }

  @Test
  void bothStatesHaveAllTheirDistricts() {
    assertThat(districtsOf("IN.02")).hasSize(26);
    assertThat(districtsOf("IN.40")).hasSize(33);
    var inTelugu =
        Supplement.regionNames().stream()
            .map(Supplement.RegionName::key)
            .collect(Collectors.toSet());
    assertThat(inTelugu).containsAll(districtsOf("IN.02")).containsAll(districtsOf("IN.40"));
    assertThat(ENTRIES.stream().filter(SupplementTest::isTelugu)).hasSizeGreaterThan(600);
  }

  @Test
  void everyEntryLiesWhereItsStateIs() {
    // Andhra Pradesh and Telangana together: 12°37′–19°55′ N, 76°45′–84°47′ E.
    assertThat(misplaced(SupplementTest::isTelugu, 12.6, 19.95, 76.7, 84.8)).isEmpty();
    assertThat(misplaced(e -> e.country().equals("IN"), 6.7, 35.7, 68.0, 97.5)).isEmpty();
  }

  @Test
  void everyNameIsWrittenInTheScriptItClaims() {
    assertThat(ENTRIES).allMatch(entry -> !TeluguScript.isIn(entry.name()));
    assertThat(ENTRIES).allMatch(entry -> TeluguScript.isIn(entry.telugu()));
    assertThat(Supplement.regionNames()).allMatch(name -> TeluguScript.isIn(name.telugu()));
  }

  @Test
  void noTownOfADistrictIsListedTwice() {
    var seen = new HashSet<String>();
    assertThat(ENTRIES).allMatch(e -> seen.add(e.name() + "/" + e.district() + "/" + e.region()));
  }

  /**
   * A namesake of GeoNames 15 to 60 km off would mean that our figures are wrong, unless it is
   * another town: those are named here.
   */
  @Test
  void everyTownThatGeoNamesHasLiesWithinFifteenKilometresOfIt() {
    var otherTowns =
        Set.of(
            "Amaravati", // the old town on the Krishna; GeoNames has the new capital of that name
            "Dharmaram" // that of Peddapalli district; GeoNames has one near Karimnagar
            );
    var doubtful = new ArrayList<String>();
    int agreeing = 0;
    for (var entry : ENTRIES) {
      double distance = distanceToNamesake(entry);
      if (distance < 15) {
        agreeing++;
      } else if (distance < 60 && !otherTowns.contains(entry.name())) {
        doubtful.add(entry.name() + " " + Math.round(distance) + " km");
      }
    }
    assertThat(doubtful).isEmpty();
    assertThat(agreeing).isGreaterThan(500);
  }

  @Test
  void everyPlaceOfTheIndexHasAZoneThatTheRuntimeKnows() {
    for (int place = 0; place < INDEX.places(); place++) {
      assertThat(INDEX.zone(place).getRules()).isNotNull();
      assertThat(INDEX.latitude(place)).isBetween(-90.0, 90.0);
      assertThat(INDEX.longitude(place)).isBetween(-180.0, 180.0);
    }
    assertThat(INDEX.places()).isGreaterThan(130_000);
  }

  /** Two zones' figures at one point come from one source by two ways: polygons and grid. */
  @Test
  void theGridAgreesWithTheOutlinesForNearlyAllPlaces() {
    int agree = 0;
    for (int place = 0; place < GAZETTEER.size; place++) {
      var point =
          new org.chandrahoro.ephemeris.horizon.GeoPosition(
              INDEX.latitude(place), INDEX.longitude(place));
      agree += INDEX.zones.at(point).equals(INDEX.zone(place)) ? 1 : 0;
    }
    assertThat(agree / (double) GAZETTEER.size).isCloseTo(1, within(0.005));
  }

  private static double distanceToNamesake(Entry entry) {
    var sounds = entry.spellings().map(s -> Spelling.sound(Spelling.plain(s))).toList();
    var span = GAZETTEER.span(entry.country());
    double nearest = Double.MAX_VALUE;
    for (int row = span.from(); row < span.to(); row++) {
      double distance = GAZETTEER.kilometresFrom(row, entry.latitude(), entry.longitude());
      if (distance < Math.min(nearest, 60)
          && sounds.contains(Spelling.sound(Spelling.plain(GAZETTEER.name(row))))) {
        nearest = distance;
      }
    }
    return nearest;
  }

  private static List<String> misplaced(
      Predicate<Entry> of, double south, double north, double west, double east) {
    return ENTRIES.stream()
        .filter(of)
        .filter(
            e ->
                e.latitude() < south
                    || e.latitude() > north
                    || e.longitude() < west
                    || e.longitude() > east)
        .map(Entry::name)
        .toList();
  }

  private static Set<String> districtsOf(String region) {
    return ENTRIES.stream()
        .filter(e -> e.region().equals(region))
        .map(Entry::district)
        .collect(Collectors.toSet());
  }

  private static boolean isTelugu(Entry entry) {
    return entry.region().equals("IN.02") || entry.region().equals("IN.40");
  }
}
