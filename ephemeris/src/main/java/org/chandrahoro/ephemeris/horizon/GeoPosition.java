package org.chandrahoro.ephemeris.horizon;

/**
 * A place on the Earth at sea level.
 *
 * @param latitudeDegrees geographic latitude, north positive, −90…90
 * @param longitudeDegrees geographic longitude, east positive, −180…180
 */
public record GeoPosition(double latitudeDegrees, double longitudeDegrees) {
  public GeoPosition {
    if (!(latitudeDegrees >= -90 && latitudeDegrees <= 90)) {
      throw new IllegalArgumentException(
          "latitude " + latitudeDegrees + "° is outside -90° to 90° (north positive)");
    }
    if (!(longitudeDegrees >= -180 && longitudeDegrees <= 180)) {
      throw new IllegalArgumentException(
          "longitude " + longitudeDegrees + "° is outside -180° to 180° (east positive)");
    }
  }
}
