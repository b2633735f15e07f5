package org.chandrahoro.gazetteer;

/**
 * One populated place as GeoNames has it.
 *
 * @param country ISO 3166 code of two letters
 * @param region GeoNames code of the first-level division, such as {@code 40} for Telangana
 * @param district GeoNames code of the second-level division, or empty
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param population inhabitants; 0 where GeoNames does not say
 */
record Settlement(
    String name,
    String country,
    String region,
    String district,
    double latitude,
    double longitude,
    long population) {

  Settlement inDistrict(String code) {
    return new Settlement(name, country, region, code, latitude, longitude, population);
  }

  /** Kilometres on a flat Earth: enough to tell whether two records mean one town. */
  double kilometresTo(Settlement other) {
    double north = (latitude - other.latitude) * 111.2;
    double east = (longitude - other.longitude) * 111.3 * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east);
  }
}
