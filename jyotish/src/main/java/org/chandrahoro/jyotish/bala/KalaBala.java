package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Vara;

/** Strength by time: Brihat Parashara Hora Shastra 27.8–17 (Santhanam). */
final class KalaBala {
  private static final Vara[] WEEK = Vara.values();
  private static final Graha[] BY_DAY = {Graha.MERCURY, Graha.SUN, Graha.SATURN};
  private static final Graha[] BY_NIGHT = {Graha.MOON, Graha.VENUS, Graha.MARS};
  private static final double SINE_OF_24 = Math.sin(Math.toRadians(24));

  private final BalaSky sky;

  KalaBala(BalaSky sky) {
    this.sky = sky;
  }

  /**
   * Hours from midnight, [0, 12]: twelve less those from noon, which stands midway between sunrise
   * and sunset.
   */
  static double hoursFromMidnight(Ahoratra.Reckoned day, double time) {
    double noon = (day.sunrise().daysSinceJ2000() + day.sunset().daysSinceJ2000()) / 2;
    return Math.abs(12 - 24 * Math.abs(time - noon));
  }

  static double nathonnatha(Graha graha, double hoursFromMidnight) {
    return switch (graha) {
      case MERCURY -> 60;
      case SUN, JUPITER, VENUS -> 5 * hoursFromMidnight;
      default -> 60 - 5 * hoursFromMidnight;
    };
  }

  /** Whether the bright Moon gives a graha strength; her own light always does. */
  boolean likesLight(Graha graha) {
    return graha == Graha.MOON || sky.benefics().contains(graha);
  }

  double paksha(Graha graha) {
    double phase = sky.elongation() / 3;
    return likesLight(graha) ? phase : 60 - phase;
  }

  /** The third of day or night that a birth falls in, 0 to 2. */
  static int third(Ahoratra.Reckoned day, double time) {
    double rise = day.sunrise().daysSinceJ2000();
    double set = day.sunset().daysSinceJ2000();
    double next = day.nextSunrise().daysSinceJ2000();
    double part = time < set ? (time - rise) / (set - rise) : (time - set) / (next - set);
    return Math.min(2, (int) (part * 3));
  }

  static Graha lordOfThird(Ahoratra.Reckoned day, double time) {
    boolean byDay = time < day.sunset().daysSinceJ2000();
    return (byDay ? BY_DAY : BY_NIGHT)[third(day, time)];
  }

  /** The hour since sunrise, from 0. */
  static int hour(Ahoratra.Reckoned day, double time, HoraLength length) {
    double rise = day.sunrise().daysSinceJ2000();
    double set = day.sunset().daysSinceJ2000();
    double next = day.nextSunrise().daysSinceJ2000();
    if (length == HoraLength.SIXTY_MINUTES) {
      return (int) ((time - rise) * 24);
    }
    return time < set
        ? (int) ((time - rise) / (set - rise) * 12)
        : 12 + Math.min(11, (int) ((time - set) / (next - set) * 12));
  }

  /** The first hour is the weekday's own, each further one the sixth weekday's from the last. */
  static Graha lordOfHour(Vara vara, int hour) {
    return WEEK[(vara.ordinal() + 5 * hour) % 7].lord();
  }

  /** Declination in degrees, north positive. */
  double declination(Graha graha, KrantiRule rule) {
    double longitude = Math.toRadians(sky.tropical(graha));
    double sine =
        switch (rule) {
          case ECLIPTIC_24 -> SINE_OF_24 * Math.sin(longitude);
          case TRUE -> {
            double latitude = Math.toRadians(sky.chart().place(graha).latitudeDegrees());
            yield Math.sin(latitude) * Math.cos(sky.obliquityRadians())
                + Math.cos(latitude) * Math.sin(sky.obliquityRadians()) * Math.sin(longitude);
          }
        };
    return Math.toDegrees(Math.asin(sine));
  }

  /** 0 at one tropic, 60 at the other; the Sun's is doubled. */
  static double ayana(Graha graha, double declination) {
    double helpful =
        switch (graha) {
          case MOON, SATURN -> -declination;
          case MERCURY -> Math.abs(declination);
          default -> declination;
        };
    double virupas = (24 + helpful) / 48 * 60;
    return graha == Graha.SUN ? 2 * virupas : virupas;
  }
}
