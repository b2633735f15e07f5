package org.chandrahoro.jyotish.bala;

import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * Whole days gone by since the creation, which began on a Sunday; years of 360 and months of 30 of
 * them have the lord of their first weekday.
 *
 * <p>Surya Siddhanta 1.45–52: 714402296627 days from the creation to the Kali age, which began on
 * the Friday of Julian day 588465.5.
 */
public record Ahargana(long days) {
  private static final long AT_KALI = 714_402_296_627L;

  /** From the Julian day 588465.5 to the midnight that began 2000-01-01. */
  private static final long KALI_TO_2000 = 1_863_079L;

  private static final Vara[] WEEK = Vara.values();

  /** Of the day that begins with a sunrise, by the date in local mean time. */
  public static Ahargana ofDayFrom(UniversalTime sunrise, GeoPosition place) {
    double localNoons = sunrise.daysSinceJ2000() + place.longitudeDegrees() / 360;
    return new Ahargana(AT_KALI + KALI_TO_2000 + (long) Math.floor(localNoons + 0.5));
  }

  /** The weekday of the day itself. */
  public Vara vara() {
    return weekday(days);
  }

  public Graha lordOfYear() {
    return weekday(days - days % 360).lord();
  }

  public Graha lordOfMonth() {
    return weekday(days - days % 30).lord();
  }

  private static Vara weekday(long day) {
    return WEEK[(int) (day % 7)];
  }
}
