package org.chandrahoro.server.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * From the clock on the wall to the instant, by the IANA history of the zone as the JDK carries it:
 * Asia/Kolkata is +05:21:10 before 1906 and +06:30 in the war years. Pure: no clock, no state.
 */
public final class BirthClock {
  private BirthClock() {}

  /**
   * The instant at which clocks in {@code zone} showed {@code local}.
   *
   * @param given an offset that somebody states; it decides, whatever the zone's history says
   */
  public static LocalTimeResolution resolve(
      LocalDateTime local, Optional<ZoneId> zone, Optional<ZoneOffset> given) {
    if (given.isPresent()) {
      return new LocalTimeResolution.Resolved(local.toInstant(given.get()), given.get());
    }
    var rules =
        zone.orElseThrow(() -> new IllegalArgumentException("neither a zone nor an offset"))
            .getRules();
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return switch (offsets.size()) {
      case 1 ->
          new LocalTimeResolution.Resolved(local.toInstant(offsets.getFirst()), offsets.getFirst());
      case 0 -> {
        var jump = rules.getTransition(local);
        yield new LocalTimeResolution.NoSuchLocalTime(
            jump.getOffsetBefore(), jump.getOffsetAfter());
      }
      default -> new LocalTimeResolution.Ambiguous(offsets.getFirst(), offsets.getLast());
    };
  }

  /** The first instant of a date there; later than midnight where clocks sprang over it. */
  public static Instant startOfDay(
      LocalDate date, Optional<ZoneId> zone, Optional<ZoneOffset> given) {
    ZoneId clock = given.isPresent() ? given.get() : zone.orElseThrow();
    return date.atStartOfDay(clock).toInstant();
  }

  /** The offset in force about the middle of a date, for a birth whose time is not known. */
  public static ZoneOffset offsetOfDay(
      LocalDate date, Optional<ZoneId> zone, Optional<ZoneOffset> given) {
    return given.orElseGet(
        () -> zone.orElseThrow().getRules().getOffset(date.atTime(LocalTime.NOON)));
  }
}
