package org.chandrahoro.server.cli;

import java.util.Optional;
import org.chandrahoro.jyotish.chart.Birth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The births of two people on one command line. */
final class CoupleOptions {
  @Option(names = "--boy-date", description = "birth date, YYYY-MM-DD")
  private @Nullable String boyDate;

  @Option(names = "--boy-time", description = "clock time HH:MM[:SS], or unknown")
  private @Nullable String boyTime;

  @Option(names = "--boy-within", description = "minutes by which the time may be off")
  private @Nullable Integer boyWithin;

  @Option(names = "--boy-place", description = "a place of the gazetteer")
  private @Nullable String boyPlace;

  @Option(names = "--boy-lat", description = "latitude in degrees, north positive")
  private @Nullable Double boyLat;

  @Option(names = "--boy-lon", description = "longitude in degrees, east positive")
  private @Nullable Double boyLon;

  @Option(names = "--boy-zone", description = "IANA zone")
  private @Nullable String boyZone;

  @Option(names = "--boy-offset", description = "offset from UTC, such as +05:30")
  private @Nullable String boyOffset;

  @Option(names = "--girl-date", description = "birth date, YYYY-MM-DD")
  private @Nullable String girlDate;

  @Option(names = "--girl-time", description = "clock time HH:MM[:SS], or unknown")
  private @Nullable String girlTime;

  @Option(names = "--girl-within", description = "minutes by which the time may be off")
  private @Nullable Integer girlWithin;

  @Option(names = "--girl-place", description = "a place of the gazetteer")
  private @Nullable String girlPlace;

  @Option(names = "--girl-lat", description = "latitude in degrees, north positive")
  private @Nullable Double girlLat;

  @Option(names = "--girl-lon", description = "longitude in degrees, east positive")
  private @Nullable Double girlLon;

  @Option(names = "--girl-zone", description = "IANA zone")
  private @Nullable String girlZone;

  @Option(names = "--girl-offset", description = "offset from UTC, such as +05:30")
  private @Nullable String girlOffset;

  boolean isGiven() {
    return boyDate != null || girlDate != null || boyTime != null || girlTime != null;
  }

  Birth boy() {
    return birth(
        "boy",
        boyDate,
        boyTime,
        boyWithin,
        new PlaceOptions("boy-", boyPlace, boyLat, boyLon, boyZone, boyOffset));
  }

  Birth girl() {
    return birth(
        "girl",
        girlDate,
        girlTime,
        girlWithin,
        new PlaceOptions("girl-", girlPlace, girlLat, girlLon, girlZone, girlOffset));
  }

  private static Birth birth(
      String who,
      @Nullable String date,
      @Nullable String time,
      @Nullable Integer within,
      PlaceOptions place) {
    if (date == null || time == null) {
      throw new Refused(
          "--%s-date and --%s-time are needed (--%s-time unknown where it is not known)"
              .formatted(who, who, who));
    }
    return BirthLines.of(Written.date(date), time, Optional.ofNullable(within), place.where());
  }
}
