package org.chandrahoro.knowledge.rule;

import java.time.Duration;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;

/**
 * Which facts of a day were not yet there at yesterday's sunrise. The Moon stays in a sign for two
 * mornings or three and now and then in a star for two; what is said of it is news on the first of
 * them only. Found from the day's own longitudes: what began less far back than the Moon goes in a
 * day is new. Where that is close, the fact counts as old, so that no morning repeats another.
 */
final class SinceYesterday {
  /** The Moon's least motion in a day, at its apogee, in degrees. */
  private static final double MOONS_LEAST = 11.7;

  /** How far the Moon's motion of a day can differ from that of the day before, in degrees. */
  private static final double MOONS_CHANGE = 0.4;

  /** The Sun's greatest motion in a day, in degrees. */
  private static final double SUNS_MOST = 1.02;

  private static final double STAR = 360.0 / 27;
  private static final double TITHI = 12;

  private final double moon;
  private final double sun;
  private final double moonsMotion;

  private SinceYesterday(double moon, double sun, double moonsMotion) {
    this.moon = moon;
    this.sun = sun;
    this.moonsMotion = moonsMotion;
  }

  static SinceYesterday of(DayFacts day) {
    double moon = Double.NaN;
    double sun = Double.NaN;
    Optional<Fact.Transit> moonsTransit = Optional.empty();
    Optional<Fact.Tara> star = Optional.empty();
    for (Fact fact : day.facts()) {
      switch (fact) {
        case Fact.Transit transit when transit.graha() == Graha.MOON -> {
          moonsTransit = Optional.of(transit);
          moon = degrees(transit.longitude());
        }
        case Fact.Transit transit when transit.graha() == Graha.SUN ->
            sun = degrees(transit.longitude());
        case Fact.Tara tara -> star = Optional.of(tara);
        default -> {}
      }
    }
    double motion = MOONS_LEAST;
    if (moonsTransit.isPresent() && star.isPresent()) {
      var left = Duration.between(moonsTransit.get().at(), star.get().until());
      if (left.toMinutes() > 30) {
        double days = left.toMillis() / (double) Duration.ofDays(1).toMillis();
        motion = Math.max(MOONS_LEAST, (STAR - moon % STAR) / days - MOONS_CHANGE);
      }
    }
    return new SinceYesterday(moon, sun, motion);
  }

  private static double degrees(SiderealLongitude longitude) {
    return longitude.degrees();
  }

  /** False of what lasts, and of what cannot be told from this day alone. */
  boolean isNew(Fact fact) {
    return switch (fact) {
      case Fact.Tara _ -> moon % STAR < moonsMotion;
      case Fact.ChandraBala _ -> moon % 30 < moonsMotion;
      case Fact.Transit transit -> transit.graha() == Graha.MOON && moon % 30 < moonsMotion;
      case Fact.Tithi _ -> (moon - sun + 360) % TITHI < moonsMotion - SUNS_MOST;
      case Fact.Contact contact -> contact.graha() == Graha.MOON;
      case Fact.Vara _ -> true;
      default -> false;
    };
  }
}
