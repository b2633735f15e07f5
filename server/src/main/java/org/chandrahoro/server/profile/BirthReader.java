package org.chandrahoro.server.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceResolution;
import org.chandrahoro.server.place.Places;
import org.chandrahoro.server.profile.BirthOutcome.Unacceptable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a birth as it was typed, and finds the offset that was in force. */
@Component
public class BirthReader {
  /**
   * No clock on Earth was ever further from Greenwich: Manila and Alaska before their date lines.
   */
  private static final int MOST_OFFSET_HOURS = 16;

  /** A field that is not what is accepted, on its way out of the reading. */
  private static final class BadFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    BadFieldException(String field, String detail) {
      super(detail);
      this.field = field;
    }
  }

  /**
   * Reads {@code entry}.
   *
   * @param locale of the names in which a place is looked for
   */
  public BirthOutcome read(BirthEntry entry, Locale locale) {
    try {
      LocalDate date = date(entry.date());
      WrittenTime time = time(entry);
      return resolve(date, time, place(entry, locale));
    } catch (BadFieldException bad) {
      return new Unacceptable(bad.field, String.valueOf(bad.getMessage()));
    }
  }

  private static BirthOutcome resolve(LocalDate date, WrittenTime time, BirthPlace place) {
    LocalTime wall =
        switch (time) {
          case WrittenTime.Recorded(LocalTime at) -> at;
          case WrittenTime.Within(LocalTime at, int _) -> at;
          case WrittenTime.Unknown _ -> null;
        };
    if (wall == null) {
      ZoneOffset offset = BirthClock.offsetOfDay(date, place.zone(), place.givenOffset());
      return new BirthOutcome.Understood(new BirthDetails(date, time, place, offset));
    }
    return switch (BirthClock.resolve(date.atTime(wall), place.zone(), place.givenOffset())) {
      case LocalTimeResolution.Resolved(var _, ZoneOffset offset) ->
          new BirthOutcome.Understood(new BirthDetails(date, time, place, offset));
      case LocalTimeResolution.NoSuchLocalTime(ZoneOffset before, ZoneOffset after) ->
          new BirthOutcome.NoSuchLocalTime(before, after);
      case LocalTimeResolution.Ambiguous(ZoneOffset earlier, ZoneOffset later) ->
          new BirthOutcome.Ambiguous(earlier, later);
    };
  }

  private static LocalDate date(@Nullable String text) {
    String written = required("date", text);
    try {
      LocalDate date = LocalDate.parse(written);
      if (date.getYear() >= BirthDetails.FIRST_YEAR && date.getYear() <= BirthDetails.LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException noSuchDate) {
      // answered below, like a date out of range
    }
    throw new BadFieldException(
        "date",
        quoted(written)
            + " is not a date from "
            + BirthDetails.FIRST_YEAR
            + "-01-01 to "
            + BirthDetails.LAST_YEAR
            + "-12-31, written YYYY-MM-DD");
  }

  private static WrittenTime time(BirthEntry entry) {
    String written = required("time", entry.time());
    if ("unknown".equalsIgnoreCase(written)) {
      if (entry.withinMinutes() != null) {
        throw new BadFieldException("within_minutes", "goes with a time, not with unknown");
      }
      return new WrittenTime.Unknown();
    }
    LocalTime time;
    try {
      time = LocalTime.parse(written).withNano(0);
    } catch (DateTimeException noSuchTime) {
      throw new BadFieldException(
          "time", quoted(written) + " is not a time such as 14:35, nor the word unknown");
    }
    Integer minutes = entry.withinMinutes();
    if (minutes == null || minutes == 0) {
      return new WrittenTime.Recorded(time);
    }
    try {
      return new WrittenTime.Within(time, minutes);
    } catch (IllegalArgumentException outOfRange) {
      throw new BadFieldException("within_minutes", String.valueOf(outOfRange.getMessage()));
    }
  }

  /** What is given by figures wins over the name. */
  private static BirthPlace place(BirthEntry entry, Locale locale) {
    Optional<ZoneId> zone = zone(entry.zone());
    Optional<ZoneOffset> offset = offset(entry.offset());
    if (entry.lat() == null && entry.lon() == null) {
      Place found = found(required("place", entry.place()), locale);
      return new BirthPlace(
          name(entry.place()), found.position(), zone.or(() -> Optional.of(found.zone())), offset);
    }
    GeoPosition position = position(entry.lat(), entry.lon());
    return new BirthPlace(
        name(entry.place()),
        position,
        zone.or(() -> Optional.of(Places.gazetteer().at(position).zone())),
        offset);
  }

  private static Place found(String text, Locale locale) {
    return switch (Places.gazetteer().resolve(text, locale)) {
      case PlaceResolution.Found(Place place) -> place;
      case PlaceResolution.Refused(String reason, var _) ->
          throw new BadFieldException("place", reason);
    };
  }

  private static GeoPosition position(@Nullable Double lat, @Nullable Double lon) {
    if (lat == null || !(Math.abs(lat) <= 90)) {
      throw new BadFieldException(
          "lat", number(lat) + "; accepted are -90 to 90 degrees, north positive");
    }
    if (lon == null || !(Math.abs(lon) <= 180)) {
      throw new BadFieldException(
          "lon", number(lon) + "; accepted are -180 to 180 degrees, east positive");
    }
    return new GeoPosition(lat, lon);
  }

  private static Optional<ZoneId> zone(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String id = text.strip();
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new BadFieldException(
          "zone", quoted(id) + " is not a zone of the IANA database such as Asia/Kolkata");
    }
    return Optional.of(ZoneId.of(id));
  }

  private static Optional<ZoneOffset> offset(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      ZoneOffset offset = ZoneOffset.of(text.strip());
      if (Math.abs(offset.getTotalSeconds()) <= MOST_OFFSET_HOURS * 3600) {
        return Optional.of(offset);
      }
    } catch (DateTimeException notAnOffset) {
      // answered below, like an offset out of range
    }
    throw new BadFieldException(
        "offset",
        quoted(text.strip()) + " is not an offset such as +05:30, at most 16 hours either way");
  }

  private static String name(@Nullable String place) {
    String name = place == null ? "" : place.replaceAll("\\p{Cntrl}", " ").strip();
    if (name.length() > 200) {
      throw new BadFieldException("place", "is longer than 200 characters");
    }
    return name;
  }

  private static String required(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new BadFieldException(field, "is missing");
    }
    return text.strip();
  }

  private static String number(@Nullable Double value) {
    return value == null ? "is missing" : value + " is out of range";
  }

  /** Somebody's words, short enough to be read back to them. */
  private static String quoted(String text) {
    return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }
}
