package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.panchanga.Window;

/** Works out one eclipse of the Sun near a new moon. */
record SolarGeometry(Heaven.Source sky) {
  /** Longer than the penumbra ever needs from greatest eclipse to leave the Earth, in days. */
  private static final double HALF = 0.2;

  /** The eclipse about a new moon, if there is one. */
  Optional<SolarEclipse> near(double newMoon) {
    double greatest = Curve.lowest(t -> square(shadow(t).closest().length()), newMoon);
    Shadow shadow = shadow(greatest);
    double outside = shadow.outsideEarth();
    if (outside >= shadow.penumbra()) {
      return Optional.empty();
    }
    Window penumbral = during(greatest, Miss.PENUMBRA);
    Optional<Window> central =
        outside < 0 ? Optional.of(during(greatest, Miss.AXIS)) : Optional.empty();
    Vector point = shadow.surfacePoint();
    Discs discs = shadow.seenFrom(point);
    return Optional.of(
        new SolarEclipse(
            kind(shadow, outside, discs, central),
            new UniversalTime(greatest).toInstant(),
            shadow.gamma(),
            outside < 0 ? discs.ratio() : discs.magnitude(),
            shadow.heaven().place(point),
            penumbral,
            central));
  }

  private enum Miss {
    PENUMBRA,
    AXIS
  }

  private Window during(double greatest, Miss what) {
    DoubleUnaryOperator outside =
        t -> {
          Shadow shadow = shadow(t);
          return shadow.outsideEarth() - (what == Miss.PENUMBRA ? shadow.penumbra() : 0);
        };
    return new Window(
        new UniversalTime(Curve.root(outside, greatest - HALF, greatest)).toInstant(),
        new UniversalTime(Curve.root(outside, greatest, greatest + HALF)).toInstant());
  }

  private SolarEclipse.Kind kind(
      Shadow shadow, double outside, Discs discs, Optional<Window> central) {
    if (central.isEmpty()) {
      if (outside >= Math.abs(shadow.umbra())) {
        return SolarEclipse.Kind.PARTIAL;
      }
      return shadow.umbra() < 0 ? SolarEclipse.Kind.TOTAL : SolarEclipse.Kind.ANNULAR;
    }
    if (discs.ratio() < 1) {
      return SolarEclipse.Kind.ANNULAR;
    }
    boolean totalAtBothEnds =
        shadow(days(central.get().from())).umbra() < 0
            && shadow(days(central.get().to())).umbra() < 0;
    return totalAtBothEnds ? SolarEclipse.Kind.TOTAL : SolarEclipse.Kind.HYBRID;
  }

  private static double days(Instant time) {
    return UniversalTime.of(time).daysSinceJ2000();
  }

  private Shadow shadow(double time) {
    return Shadow.of(sky.at(time));
  }

  private static double square(double x) {
    return x * x;
  }
}
