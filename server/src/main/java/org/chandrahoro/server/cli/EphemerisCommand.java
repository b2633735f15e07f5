package org.chandrahoro.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.NodePosition;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.Cusps;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonCrossing;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.HorizonEvent;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.ayanamsa.Ayanamsa;
import org.chandrahoro.server.figures.Outside;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Tables of the ephemeris: CSV on standard input, the same with answers on standard output. */
@Command(
    name = "ephemeris",
    description = "Tables: CSV on standard input, CSV on standard output.",
    mixinStandardHelpOptions = true)
final class EphemerisCommand implements Streams.User, Runnable {
  private static final double ANY_DAY = 1e9;
  private static final String INSTANT = "jd_tt|jd_ut";

  private final Ephemeris ephemeris = Ephemeris.standard();
  private final DeltaT deltaT = DeltaT.standard();
  private final Ayanamsa lahiri = Ayanamsa.of(AyanamsaSystem.LAHIRI);
  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    throw new Refused(
        "a table is missing; accepted are positions, nodes, houses, riseset, ayanamsha");
  }

  @Command(description = "jd_ut or jd_tt, body: apparent places and speeds.")
  void positions() {
    rows(
        List.of(INSTANT, "body"),
        List.of(
            "lon_deg",
            "lat_deg",
            "dist_au",
            "speed_lon_deg_per_day",
            "speed_lat_deg_per_day",
            "lahiri_lon_deg"),
        row -> {
          Sky sky = sky(row);
          var body = row.one("body", Body.class, w -> Words.find(Body.class, w));
          var at = sky.position(body);
          return List.of(
              figure(at.longitudeDegrees()),
              figure(at.latitudeDegrees()),
              figure(at.distanceAu()),
              figure(at.longitudeDegreesPerDay()),
              figure(at.latitudeDegreesPerDay()),
              figure(sidereal(at.longitudeDegrees(), sky)));
        });
  }

  @Command(description = "jd_ut or jd_tt, node (mean or true): the Moon's ascending node.")
  void nodes() {
    rows(
        List.of(INSTANT, "node"),
        List.of(
            "lon_deg",
            "lat_deg",
            "dist_au",
            "speed_lon_deg_per_day",
            "speed_lat_deg_per_day",
            "lahiri_lon_deg"),
        row -> {
          Sky sky = sky(row);
          var type = row.one("node", NodeType.class, w -> Words.find(NodeType.class, w));
          NodePosition node = type == NodeType.TRUE ? sky.trueNode() : sky.meanNode();
          return List.of(
              figure(node.longitudeDegrees()),
              figure(0),
              figure(node.distanceAu()),
              figure(node.longitudeDegreesPerDay()),
              figure(0),
              figure(sidereal(node.longitudeDegrees(), sky)));
        });
  }

  @Command(description = "jd_ut, geo_lat_deg, geo_lon_deg: ascendant, meridian and cusps.")
  void houses() {
    var names = new ArrayList<>(List.of("asc", "mc", "armc", "true_obliquity", "lahiri_asc"));
    for (String system : List.of("placidus_", "porphyry_", "sripati_")) {
      for (int house = 1; house <= 12; house++) {
        names.add(system + house);
      }
    }
    rows(
        List.of("jd_ut", "geo_lat_deg", "geo_lon_deg"),
        names,
        row -> {
          var ut = universal(row, "jd_ut");
          Sky sky = ephemeris.at(ut.toTerrestrialTime(deltaT));
          var angles = Angles.at(ut, sky.time(), place(row));
          var cells = new ArrayList<String>();
          cells.add(figure(angles.ascendantDegrees()));
          cells.add(figure(angles.midheavenDegrees()));
          cells.add(figure(angles.armcDegrees()));
          cells.add(figure(angles.trueObliquityDegrees()));
          cells.add(figure(sidereal(angles.ascendantDegrees(), sky)));
          cusps(Cusps.placidus(angles), cells);
          cusps(Optional.of(Cusps.porphyry(angles)), cells);
          cusps(Optional.of(Cusps.sripatiSandhis(angles)), cells);
          return cells;
        });
  }

  @Command(
      description =
          "jd_ut_start, geo_lat_deg, geo_lon_deg, body, event, definition: the first rising or"
              + " setting within 28 hours; empty where there is none.")
  void riseset() {
    var riseSet = new RiseSet(ephemeris, deltaT);
    rows(
        List.of("jd_ut_start", "geo_lat_deg", "geo_lon_deg", "body", "event", "definition"),
        List.of("jd_ut_event"),
        row -> {
          var body =
              row.one(
                  "body",
                  Body.class,
                  w -> Words.find(Body.class, w).filter(b -> b == Body.SUN || b == Body.MOON));
          var crossing =
              riseSet.firstAfter(
                  universal(row, "jd_ut_start"),
                  place(row),
                  body,
                  row.one("event", HorizonEvent.class, w -> Words.find(HorizonEvent.class, w)),
                  definition(row));
          return List.of(
              switch (crossing) {
                case HorizonCrossing.At(var instant) -> figure(instant.julianDay());
                case HorizonCrossing.StaysUp _, HorizonCrossing.StaysDown _ -> "";
              });
        });
  }

  @Command(description = "jd_ut or jd_tt: the ayanamsha of each system, mean and true, degrees.")
  void ayanamsha() {
    var systems = AyanamsaSystem.values();
    var names = new ArrayList<String>();
    for (var system : systems) {
      String name = system == AyanamsaSystem.KRISHNAMURTI ? "kp" : Outside.word(system);
      names.add(name + "_mean");
      names.add(name + "_true");
    }
    rows(
        List.of(INSTANT),
        names,
        row -> {
          Sky sky = sky(row);
          var cells = new ArrayList<String>();
          for (var system : systems) {
            double mean = Ayanamsa.of(system).meanDegreesAt(sky.time());
            cells.add(figure(mean));
            cells.add(figure(mean + sky.nutationInLongitudeDegrees()));
          }
          return cells;
        });
  }

  private void rows(
      List<String> needed,
      List<String> answers,
      java.util.function.Function<Table.Row, List<String>> answer) {
    new Table(Streams.given(streams))
        .answer(
            needed,
            answers,
            row -> {
              try {
                return answer.apply(row);
              } catch (OutsideEphemerisException outside) {
                throw row.refuse(instantColumn(row), outside);
              }
            });
  }

  /** Where both are given, TT wins: it needs no model of the Earth's rotation. */
  private static String instantColumn(Table.Row row) {
    return Stream.of("jd_tt", "jd_ut", "jd_ut_start")
        .filter(column -> row.find(column).isPresent())
        .findFirst()
        .orElse("jd_ut");
  }

  private Sky sky(Table.Row row) {
    return ephemeris.at(
        instantColumn(row).equals("jd_tt")
            ? TerrestrialTime.ofJulianDay(row.number("jd_tt", -ANY_DAY, ANY_DAY))
            : universal(row, "jd_ut").toTerrestrialTime(deltaT));
  }

  private static UniversalTime universal(Table.Row row, String column) {
    return UniversalTime.ofJulianDay(row.number(column, -ANY_DAY, ANY_DAY));
  }

  private static GeoPosition place(Table.Row row) {
    return new GeoPosition(
        row.number("geo_lat_deg", -90, 90), row.number("geo_lon_deg", -180, 180));
  }

  private static HorizonDefinition definition(Table.Row row) {
    return row.one(
        "definition",
        HorizonDefinition.class,
        word -> Words.find(HorizonDefinition.class, word.equals("hindu_rising") ? "hindu" : word));
  }

  private double sidereal(double tropicalDegrees, Sky sky) {
    double degrees =
        tropicalDegrees - lahiri.meanDegreesAt(sky.time()) - sky.nutationInLongitudeDegrees();
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static void cusps(Optional<Cusps> cusps, List<String> cells) {
    for (int house = 1; house <= 12; house++) {
      int number = house;
      cells.add(cusps.map(found -> figure(found.degrees(number))).orElse(""));
    }
  }

  private static String figure(double value) {
    return Outside.fixed(value, 9);
  }
}
