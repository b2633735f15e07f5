package org.chandrahoro.jyotish.eclipse;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.panchanga.Window;

/** Works out one eclipse of the Moon near a full moon. */
record LunarGeometry(Heaven.Source sky) {
  /** Longer than the Moon ever needs from greatest eclipse to leave the penumbra, in days. */
  private static final double HALF = 0.2;

  /** The eclipse about a full moon, if there is one. */
  Optional<LunarEclipse> near(double fullMoon) {
    double greatest =
        Curve.lowest(
            t -> {
              double separation = shadow(t).separation();
              return separation * separation;
            },
            fullMoon);
    EarthShadow shadow = shadow(greatest);
    if (shadow.penumbralMagnitude() <= 0) {
      return Optional.empty();
    }
    Window penumbral = during(greatest, s -> s.separation() - s.penumbra() - s.moon());
    Optional<Window> partial =
        shadow.umbralMagnitude() > 0
            ? Optional.of(during(greatest, s -> s.separation() - s.umbra() - s.moon()))
            : Optional.empty();
    Optional<Window> total =
        shadow.umbralMagnitude() > 1
            ? Optional.of(during(greatest, s -> s.separation() - s.umbra() + s.moon()))
            : Optional.empty();
    return Optional.of(
        new LunarEclipse(
            total.isPresent()
                ? LunarEclipse.Kind.TOTAL
                : partial.isPresent() ? LunarEclipse.Kind.PARTIAL : LunarEclipse.Kind.PENUMBRAL,
            new UniversalTime(greatest).toInstant(),
            shadow.side(),
            shadow.umbralMagnitude(),
            shadow.penumbralMagnitude(),
            penumbral,
            partial,
            total));
  }

  private Window during(double greatest, ToDoubleFunction<EarthShadow> outside) {
    return new Window(
        new UniversalTime(
                Curve.root(t -> outside.applyAsDouble(shadow(t)), greatest - HALF, greatest))
            .toInstant(),
        new UniversalTime(
                Curve.root(t -> outside.applyAsDouble(shadow(t)), greatest, greatest + HALF))
            .toInstant());
  }

  private EarthShadow shadow(double time) {
    return EarthShadow.of(sky.at(time));
  }
}
