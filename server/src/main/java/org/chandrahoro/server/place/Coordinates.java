package org.chandrahoro.server.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/**
 * Reads and writes a point as people type it: {@code 17.385, 78.4867} or {@code 17.385N 78.49E}.
 */
final class Coordinates {
  private static final Pattern POINT =
      Pattern.compile(
          "\\s*([+\\-−]?\\d{1,4}(?:\\.\\d{1,12})?)\\s*°?\\s*([NSns]?)\\s*[,;\\s]\\s*"
              + "([+\\-−]?\\d{1,4}(?:\\.\\d{1,12})?)\\s*°?\\s*([EWew]?)\\s*");

  private Coordinates() {}

  /**
   * @return empty if the text is not a pair of numbers
   * @throws IllegalArgumentException if it is one, but no point of the Earth; the message is for
   *     the person who typed it
   */
  static Optional<GeoPosition> parse(String text) {
    var point = POINT.matcher(text);
    if (!point.matches()) {
      return Optional.empty();
    }
    double latitude = signed(point.group(1), point.group(2).equalsIgnoreCase("S"));
    double longitude = signed(point.group(3), point.group(4).equalsIgnoreCase("W"));
    return Optional.of(new GeoPosition(latitude, longitude));
  }

  private static double signed(String number, boolean negative) {
    double value = Double.parseDouble(number.replace('−', '-'));
    return negative ? -value : value;
  }

  /** Four decimals (11 m), with the hemispheres' letters: {@code 17.3850°N 78.4867°E}. */
  static String written(GeoPosition point) {
    return String.format(
        Locale.ROOT,
        "%.4f°%s %.4f°%s",
        Math.abs(point.latitudeDegrees()),
        point.latitudeDegrees() < 0 ? "S" : "N",
        Math.abs(point.longitudeDegrees()),
        point.longitudeDegrees() < 0 ? "W" : "E");
  }
}
