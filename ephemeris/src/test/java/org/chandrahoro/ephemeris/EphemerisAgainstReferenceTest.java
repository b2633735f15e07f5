package org.chandrahoro.ephemeris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

/**
 * Places against those of an independent ephemeris based on JPL DE431 (Swiss Ephemeris 2.10.03),
 * 1800 to 2200, taken at the reference's own TT, so that the clock error of the Earth stays out.
 * Each decade is judged by itself: agreement on the average would hide a drift.
 */
class EphemerisAgainstReferenceTest {
  private static final double ARCSECONDS = 3_600;

  /** Nearer to the Sun's centre than this, behind it, deflection is a matter of models. */
  private static final double BEHIND_THE_SUN_DEGREES = 0.3;

  private final Ephemeris ephemeris = Ephemeris.standard();

  record Row(TerrestrialTime tt, Body body, EclipticPosition expected) {
    static Row of(String[] cells) {
      return new Row(
          TerrestrialTime.ofJulianDay(Double.parseDouble(cells[2])),
          Body.valueOf(cells[3].toUpperCase(Locale.ROOT)),
          new EclipticPosition(
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5]),
              Double.parseDouble(cells[6]),
              Double.parseDouble(cells[7]),
              Double.parseDouble(cells[8])));
    }

    int decade() {
      return Math.floorDiv((int) Math.floor(2000 + tt.daysSinceJ2000() / 365.25), 10) * 10;
    }

    @Override
    public String toString() {
      return body + " at JD " + tt.julianDay() + " TT";
    }
  }

  @Test
  void longitudesAgreeInEveryDecade() {
    judge(
        "longitude",
        EphemerisAgainstReferenceTest::toleranceArcseconds,
        (ours, theirs) -> turn(ours.longitudeDegrees() - theirs.longitudeDegrees()) * ARCSECONDS);
  }

  @Test
  void latitudesAgreeInEveryDecade() {
    judge(
        "latitude",
        EphemerisAgainstReferenceTest::toleranceArcseconds,
        (ours, theirs) -> (ours.latitudeDegrees() - theirs.latitudeDegrees()) * ARCSECONDS);
  }

  @Test
  void speedsInLongitudeAgreeToATwentiethOfAnArcsecondADay() {
    judge(
        "speed in longitude",
        _ -> 0.05,
        (ours, theirs) ->
            (ours.longitudeDegreesPerDay() - theirs.longitudeDegreesPerDay()) * ARCSECONDS);
  }

  /** The reference's speed in latitude is up to 0.09″ a day off its own latitude's derivative. */
  @Test
  void speedsInLatitudeAgreeToATenthOfAnArcsecondADay() {
    judge(
        "speed in latitude",
        _ -> 0.1,
        (ours, theirs) ->
            (ours.latitudeDegreesPerDay() - theirs.latitudeDegreesPerDay()) * ARCSECONDS);
  }

  @Test
  void distancesAgreeToPartsInAMillion() {
    judge(
        "distance (parts in a million)",
        _ -> 2,
        (ours, theirs) -> (ours.distanceAu() / theirs.distanceAu() - 1) * 1e6);
  }

  @Test
  void meanNodeAgrees() throws IOException {
    judgeNode("mean", 0.25, 0.01);
  }

  @Test
  void trueNodeAgrees() throws IOException {
    judgeNode("true", 0.5, 0.5);
  }

  private void judge(
      String quantity,
      ToDoubleFunction<Body> tolerance,
      ToDoubleBiFunction<EclipticPosition, EclipticPosition> error) {
    var worst = new TreeMap<Integer, Map<Body, Double>>();
    var failures = new ArrayList<String>();
    for (Row row : rows()) {
      Sky sky = ephemeris.at(row.tt());
      EclipticPosition ours = sky.position(row.body());
      if (isBehindTheSun(row.body(), ours, sky.position(Body.SUN))) {
        continue;
      }
      double size = Math.abs(error.applyAsDouble(ours, row.expected()));
      worst.computeIfAbsent(row.decade(), _ -> new TreeMap<>()).merge(row.body(), size, Math::max);
      if (!(size <= tolerance.applyAsDouble(row.body()))) {
        failures.add(String.format(Locale.ROOT, "%s: %s is off by %.4f", row, quantity, size));
      }
    }
    report(quantity, worst);
    assertThat(failures).isEmpty();
    assertThat(worst).containsKeys(1810, 1900, 2000, 2090, 2190);
  }

  private void judgeNode(String name, double tolerance, double speedTolerance) throws IOException {
    double worst = 0;
    double worstSpeed = 0;
    double worstDistance = 0;
    int count = 0;
    for (String[] cells : table("nodes.csv")) {
      if (!cells[2].equals(name)) {
        continue;
      }
      Sky sky = ephemeris.at(TerrestrialTime.ofJulianDay(Double.parseDouble(cells[1])));
      NodePosition node = name.equals("mean") ? sky.meanNode() : sky.trueNode();
      double error = turn(node.longitudeDegrees() - Double.parseDouble(cells[3])) * ARCSECONDS;
      double speed = (node.longitudeDegreesPerDay() - Double.parseDouble(cells[6])) * ARCSECONDS;
      worst = Math.max(worst, Math.abs(error));
      worstSpeed = Math.max(worstSpeed, Math.abs(speed));
      worstDistance =
          Math.max(worstDistance, Math.abs(node.distanceAu() / Double.parseDouble(cells[5]) - 1));
      count++;
    }
    System.out.printf(
        Locale.ROOT,
        "%s node: worst %.3f arcsec, speed %.3f arcsec/day, distance %.1e%n",
        name,
        worst,
        worstSpeed,
        worstDistance);
    assertThat(count).isEqualTo(60);
    assertThat(worst).isLessThanOrEqualTo(tolerance);
    assertThat(worstSpeed).isLessThanOrEqualTo(speedTolerance);
    assertThat(worstDistance).isLessThan(1e-5);
  }

  private static boolean isBehindTheSun(Body body, EclipticPosition place, EclipticPosition sun) {
    return body != Body.SUN
        && body != Body.MOON
        && place.distanceAu() > sun.distanceAu()
        && Math.hypot(
                turn(place.longitudeDegrees() - sun.longitudeDegrees()), place.latitudeDegrees())
            < BEHIND_THE_SUN_DEGREES;
  }

  private static void report(String quantity, Map<Integer, Map<Body, Double>> worstByDecade) {
    var ever = new TreeMap<Body, Double>();
    var text = new StringBuilder("worst error of " + quantity + "\n");
    worstByDecade.forEach(
        (decade, byBody) -> {
          byBody.forEach((body, error) -> ever.merge(body, error, Math::max));
          var max = Collections.max(byBody.entrySet(), Map.Entry.comparingByValue());
          text.append(
              String.format(Locale.ROOT, "%d %s %.3f; ", decade, max.getKey(), max.getValue()));
        });
    ever.forEach(
        (body, error) -> text.append(String.format(Locale.ROOT, "%n  %s %.4f", body, error)));
    System.out.println(text);
  }

  private static double toleranceArcseconds(Body body) {
    return switch (body) {
      case SUN, MERCURY, VENUS, SATURN -> 0.05;
      case MOON, JUPITER -> 0.1;
      case MARS, URANUS -> 0.25;
      case NEPTUNE -> 0.5;
      case PLUTO -> 1.2;
    };
  }

  private static double turn(double degrees) {
    return Math.IEEEremainder(degrees, 360);
  }

  private static List<Row> rows() {
    try {
      return table("positions.csv").stream().map(Row::of).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String[]> table(String name) throws IOException {
    try (var in =
            Objects.requireNonNull(
                EphemerisAgainstReferenceTest.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines.lines().skip(1).map(line -> line.split(",")).toList();
    }
  }
}
