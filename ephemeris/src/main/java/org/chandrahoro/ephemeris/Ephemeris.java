package org.chandrahoro.ephemeris;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.chandrahoro.ephemeris.apparent.ApparentPlaces;
import org.chandrahoro.ephemeris.apparent.Vantage;
import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.jspecify.annotations.Nullable;

/** The sky as a function of time. Immutable and safe for any number of threads. */
public final class Ephemeris {
  private static final String RESOURCE = "segment/ephemeris-1600-2400.bin";

  /** 1970-01-01 0h in days from J2000.0. */
  private static final double CIVIL_EPOCH = -10_957.5;

  /** Beyond this many days from J2000.0 a calendar date says nothing; about 27,000 years. */
  private static final double CALENDAR_LIMIT = 1e7;

  private static volatile @Nullable Ephemeris standard;

  private final SegmentResource resource;
  private final ApparentPlaces places;

  private Ephemeris(SegmentResource resource) {
    this.resource = resource;
    this.places = new ApparentPlaces(resource);
  }

  /**
   * The ephemeris shipped with this library, loaded once.
   *
   * @throws IllegalStateException when the resource is damaged
   */
  public static Ephemeris standard() {
    Ephemeris loaded = standard;
    return loaded == null ? loadOnce() : loaded;
  }

  /**
   * An ephemeris from the bytes of another resource, which must not change any more.
   *
   * @throws IllegalStateException when they are none, or are damaged
   */
  public static Ephemeris of(byte[] resource) {
    return new Ephemeris(SegmentResource.of(resource));
  }

  /**
   * The sky at one instant; everything that the bodies share is computed once for it.
   *
   * @throws OutsideEphemerisException outside the published span, 1600 to 2400
   */
  public Sky at(TerrestrialTime tt) {
    double day = tt.daysSinceJ2000();
    if (!(day >= resource.firstDay() && day <= resource.lastDay())) {
      throw new OutsideEphemerisException(
          dateOf(day)
              + " is outside the ephemeris, which covers "
              + dateOf(resource.firstDay())
              + " to "
              + dateOf(Math.nextDown(resource.lastDay())));
    }
    return new Sky(tt, places, Vantage.at(tt, resource));
  }

  /** What the numbers were made from, in words. */
  public String model() {
    return resource.model();
  }

  private static String dateOf(double day) {
    return Math.abs(day) < CALENDAR_LIMIT
        ? LocalDate.ofEpochDay((long) Math.floor(day - CIVIL_EPOCH)).toString()
        : "day " + day + " from J2000.0";
  }

  // Not a holder class: a failure in its initialiser would reach the second caller as a
  // NoClassDefFoundError.
  private static synchronized Ephemeris loadOnce() {
    Ephemeris loaded = standard;
    if (loaded == null) {
      try (InputStream in = Ephemeris.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("ephemeris resource " + RESOURCE + " is missing");
        }
        loaded = of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("ephemeris resource " + RESOURCE + " cannot be read", e);
      }
      standard = loaded;
    }
    return loaded;
  }
}
