package org.chandrahoro.server.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceResolution;
import org.chandrahoro.server.place.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where: a named place, or coordinates by hand. */
final class PlaceOptions {
  @Option(names = "--place", description = "a place of the gazetteer, such as Hyderabad")
  private @Nullable String place;

  @Option(names = "--lat", description = "latitude in degrees, north positive")
  private @Nullable Double lat;

  @Option(names = "--lon", description = "longitude in degrees, east positive")
  private @Nullable Double lon;

  @Option(names = "--zone", description = "IANA zone, such as Asia/Kolkata")
  private @Nullable String zone;

  @Option(names = "--offset", description = "offset from UTC, such as +05:30")
  private @Nullable String offset;

  private final String prefix;

  PlaceOptions() {
    prefix = "";
  }

  /** Values given under options of other names, which begin with a prefix. */
  PlaceOptions(
      String prefix,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String zone,
      @Nullable String offset) {
    this.prefix = prefix;
    this.place = place;
    this.lat = lat;
    this.lon = lon;
    this.zone = zone;
    this.offset = offset;
  }

  /**
   * A point with what tells its clocks.
   *
   * @param offset decides, where given
   */
  record Where(GeoPosition point, Optional<ZoneId> zone, Optional<ZoneOffset> offset) {
    ZoneId clock() {
      return offset.<ZoneId>map(given -> given).or(() -> zone).orElseThrow();
    }
  }

  /** Nowhere, if nothing of a place was given. */
  Optional<Where> findWhere() {
    return place == null && lat == null && lon == null ? Optional.empty() : Optional.of(where());
  }

  Where where() {
    var givenOffset = Optional.ofNullable(offset).map(Written::offset);
    var givenZone = Optional.ofNullable(zone).map(Written::zone);
    if (lat != null && lon != null) {
      var point = new GeoPosition(lat, lon);
      return new Where(
          point,
          givenOffset.isPresent() || givenZone.isPresent()
              ? givenZone
              : Optional.of(Places.gazetteer().at(point).zone()),
          givenOffset);
    }
    if (lat != null || lon != null) {
      throw new Refused(
          "--%slat and --%slon belong together; one of them is missing".formatted(prefix, prefix));
    }
    if (place == null) {
      throw new Refused(
          "the place is missing; give --%splace, or --%slat and --%slon"
              .formatted(prefix, prefix, prefix));
    }
    return switch (Places.gazetteer().resolve(place, Locale.ENGLISH)) {
      case PlaceResolution.Found(Place found) ->
          new Where(found.position(), givenZone.or(() -> Optional.of(found.zone())), givenOffset);
      case PlaceResolution.Refused refused -> throw new Refused(refused.reason());
    };
  }
}
