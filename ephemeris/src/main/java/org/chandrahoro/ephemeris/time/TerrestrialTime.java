package org.chandrahoro.ephemeris.time;

/** An instant on the uniform TT scale. Drives every position theory; never the Earth's rotation. */
public record TerrestrialTime(double daysSinceJ2000) {
  private static final double J2000 = 2_451_545.0;

  public static TerrestrialTime ofJulianDay(double julianDay) {
    return new TerrestrialTime(julianDay - J2000);
  }

  public double julianDay() {
    return daysSinceJ2000 + J2000;
  }

  public double julianCenturies() {
    return daysSinceJ2000 / 36_525.0;
  }

  public TerrestrialTime plusDays(double days) {
    return new TerrestrialTime(daysSinceJ2000 + days);
  }
}
