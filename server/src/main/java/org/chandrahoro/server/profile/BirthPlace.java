package org.chandrahoro.server.profile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/**
 * Where somebody was born and by which clock.
 *
 * @param name as it is shown; may be empty
 * @param zone the zone whose history gives the offset; empty where only an offset was given
 * @param givenOffset overrules the zone's history, or tells which of two offsets was meant
 */
public record BirthPlace(
    String name, GeoPosition position, Optional<ZoneId> zone, Optional<ZoneOffset> givenOffset) {
  public BirthPlace {
    if (zone.isEmpty() && givenOffset.isEmpty()) {
      throw new IllegalArgumentException("a place of birth needs a zone or an offset");
    }
  }
}
