package org.chandrahoro.benchmarks.ephemeris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chandrahoro.benchmarks.BenchmarkGroup;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.Cusps;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.HorizonEvent;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * How far the ephemeris is from reference rows, in one table: the worst and the root mean square of
 * each quantity in each span of years. Takes the folder of the reference files.
 */
public final class AccuracyGroup implements BenchmarkGroup {
  private static final String USUAL_FOLDER =
      "ephemeris/src/test/resources/org/chandrahoro/ephemeris";
  private static final int[] SPANS = {1800, 1850, 1900, 1950, 2000, 2050, 2100, 2201};

  /** Closer to the Sun's centre, behind it, the reference's deflection is a model of its own. */
  private static final double BEHIND_THE_SUN_DEGREES = 0.3;

  private final Ephemeris ephemeris = Ephemeris.standard();
  private final DeltaT deltaT = DeltaT.standard();

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public void run(List<String> options) {
    var folder = Path.of(options.isEmpty() ? USUAL_FOLDER : options.getFirst());
    var table = new ErrorTable(SPANS);
    rows(folder.resolve("positions.csv")).forEach(row -> position(row, table));
    rows(folder.resolve("nodes.csv")).forEach(row -> node(row, table));
    rows(folder.resolve("houses.csv")).forEach(row -> houses(row, table));
    rows(folder.resolve("riseset.csv")).forEach(row -> rising(row, table));
    table.print(System.out);
  }

  private void position(Map<String, String> row, ErrorTable table) {
    double jd = number(row, "jd_ut");
    double lag = deltaT.secondsAt(UniversalTime.ofJulianDay(jd)) - number(row, "delta_t_s");
    table.add("ΔT, s", jd, lag);
    Sky sky = ephemeris.at(TerrestrialTime.ofJulianDay(number(row, "jd_tt")));
    var body = Body.valueOf(text(row, "body").toUpperCase(Locale.ROOT));
    var place = sky.position(body);
    var sun = sky.position(Body.SUN);
    double aside = turn(place.longitudeDegrees() - sun.longitudeDegrees());
    if (body != Body.SUN
        && body != Body.MOON
        && Math.hypot(aside, place.latitudeDegrees()) < BEHIND_THE_SUN_DEGREES) {
      return;
    }
    String name = text(row, "body");
    arc(table, name + " longitude, ″", jd, place.longitudeDegrees() - number(row, "lon_deg"));
    arc(table, name + " latitude, ″", jd, place.latitudeDegrees() - number(row, "lat_deg"));
    arc(
        table,
        name + " speed, ″/d",
        jd,
        place.longitudeDegreesPerDay() - number(row, "speed_lon_deg_per_day"));
  }

  private void node(Map<String, String> row, ErrorTable table) {
    Sky sky = ephemeris.at(TerrestrialTime.ofJulianDay(number(row, "jd_tt")));
    boolean mean = text(row, "node").equals("mean");
    var node = mean ? sky.meanNode() : sky.trueNode();
    arc(
        table,
        (mean ? "Mean" : "True") + " node longitude, ″",
        number(row, "jd_ut"),
        node.longitudeDegrees() - number(row, "lon_deg"));
  }

  private void houses(Map<String, String> row, ErrorTable table) {
    double jd = number(row, "jd_ut");
    var ut = UniversalTime.ofJulianDay(jd);
    var angles = Angles.at(ut, ephemeris.at(ut.toTerrestrialTime(deltaT)), geoPosition(row));
    arc(table, "Ascendant, ″", jd, angles.ascendantDegrees() - number(row, "asc"));
    arc(table, "Midheaven, ″", jd, angles.midheavenDegrees() - number(row, "mc"));
    // The reference's meridian, so that only the geometry of the houses is judged.
    var itsAngles =
        Angles.of(number(row, "armc"), number(row, "true_obliquity"), number(row, "geo_lat_deg"));
    var cusps = Cusps.placidus(itsAngles).orElseThrow();
    for (int house = 1; house <= 12; house++) {
      double error = cusps.degrees(house) - number(row, "placidus_" + house);
      arc(table, "Placidus on its meridian, ″", jd, error);
    }
  }

  private void rising(Map<String, String> row, ErrorTable table) {
    double jd = number(row, "jd_ut_start");
    String name = text(row, "definition");
    var definition =
        switch (name) {
          case "upper_limb_refraction" -> HorizonDefinition.UPPER_LIMB_REFRACTION;
          case "centre_no_refraction" -> HorizonDefinition.CENTRE_NO_REFRACTION;
          default -> HorizonDefinition.HINDU;
        };
    var found =
        new RiseSet(ephemeris, deltaT)
            .firstAfter(
                UniversalTime.ofJulianDay(jd),
                geoPosition(row),
                Body.valueOf(text(row, "body").toUpperCase(Locale.ROOT)),
                HorizonEvent.valueOf(text(row, "event").toUpperCase(Locale.ROOT)),
                definition);
    double days = found.time().orElseThrow().julianDay() - number(row, "jd_ut_event");
    table.add(text(row, "body") + " rise and set, " + name + ", s", jd, days * 86_400);
  }

  private static void arc(ErrorTable table, String quantity, double jd, double degrees) {
    table.add(quantity, jd, turn(degrees) * 3600);
  }

  private static GeoPosition geoPosition(Map<String, String> row) {
    return new GeoPosition(number(row, "geo_lat_deg"), number(row, "geo_lon_deg"));
  }

  private static double turn(double degrees) {
    return Math.IEEEremainder(degrees, 360);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(text(row, column));
  }

  private static String text(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("the reference rows have no column " + column);
    }
    return cell;
  }

  private static List<Map<String, String>> rows(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String[] header = lines.getFirst().split(",");
      return lines.stream().skip(1).map(line -> row(header, line.split(","))).toList();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          "no reference file " + file + "; give the folder that holds positions.csv", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the reference file " + file + " cannot be read", e);
    }
  }

  private static Map<String, String> row(String[] header, String[] values) {
    var cells = new TreeMap<String, String>();
    for (int i = 0; i < header.length; i++) {
      cells.put(header[i], values[i]);
    }
    return cells;
  }
}
