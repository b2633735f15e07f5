package org.chandrahoro.server.place;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere a person can be born or a day can be reckoned.
 *
 * @param district second-level division, known for Indian places only
 * @param region first-level division: state, province
 * @param countryCode ISO 3166, two letters; empty for a point given by coordinates
 * @param zone whose history gives the offset at any instant there
 * @param population two significant digits; 0 where unknown
 */
public record Place(
    PlaceId id,
    LocalName name,
    @Nullable LocalName district,
    @Nullable LocalName region,
    String countryCode,
    GeoPosition position,
    ZoneId zone,
    long population) {

  public String name(Locale locale) {
    return name.in(locale);
  }

  /** State or province, empty where there is none. */
  public String region(Locale locale) {
    return region == null ? "" : region.in(locale);
  }

  public String district(Locale locale) {
    return district == null ? "" : district.in(locale);
  }

  public String country(Locale locale) {
    return countryCode.isEmpty() ? "" : Locale.of("", countryCode).getDisplayCountry(locale);
  }

  /** What tells this place from its namesakes: {@code Tenali, Guntur, Andhra Pradesh, India}. */
  public String label(Locale locale) {
    return Stream.of(name(locale), district(locale), region(locale), country(locale))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  boolean isIn(String country) {
    return Objects.equals(countryCode, country);
  }
}
