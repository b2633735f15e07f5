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
      throw new Refused("--lat and --lon belong together; one of them is missing");
    }
    if (place == null) {
      throw new Refused("the place is missing; give --place, or --lat and --lon");
    }
    return switch (Places.gazetteer().resolve(place, Locale.ENGLISH)) {
      case PlaceResolution.Found(Place found) ->
          new Where(found.position(), givenZone.or(() -> Optional.of(found.zone())), givenOffset);
      case PlaceResolution.Refused refused -> throw new Refused(refused.reason());
    };
  }
}
