package org.chandrahoro.ephemeris.time;

import java.time.Instant;

/** An instant on UT1, which follows the Earth's rotation. Drives sidereal time and rising. */
public record UniversalTime(double daysSinceJ2000) {
  private static final double J2000 = 2_451_545.0;

  /** 2000-01-01T12:00:00Z; UTC is taken for UT1, which differ by less than 0.9 s. */
  private static final long J2000_EPOCH_SECOND = 946_728_000L;

  public static UniversalTime ofJulianDay(double julianDay) {
    return new UniversalTime(julianDay - J2000);
  }

  public static UniversalTime of(Instant utc) {
    return new UniversalTime(
        (utc.getEpochSecond() - J2000_EPOCH_SECOND) / 86_400.0 + utc.getNano() / 86_400.0e9);
  }

  /** The civil instant, to the microsecond. */
  public Instant toInstant() {
    long micros = Math.round(daysSinceJ2000 * 86_400.0e6);
    return Instant.ofEpochSecond(
        J2000_EPOCH_SECOND + Math.floorDiv(micros, 1_000_000L),
        Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  public double julianDay() {
    return daysSinceJ2000 + J2000;
  }

  public UniversalTime plusDays(double days) {
    return new UniversalTime(daysSinceJ2000 + days);
  }

  // No minus(TerrestrialTime): a difference across scales is not a duration. Go through DeltaT.
  public TerrestrialTime toTerrestrialTime(DeltaT deltaT) {
    return new TerrestrialTime(daysSinceJ2000 + deltaT.secondsAt(this) / 86_400.0);
  }
}
