package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.panchanga.Window;

/** An eclipse of the Moon as one place sees it: the same everywhere, where the Moon is up. */
record LocalMoon(Heaven.Source sky, LunarEclipse eclipse, GeoPosition place) {

  LocalEclipse seen() {
    Window whole = eclipse.partial().orElse(eclipse.penumbral());
    Optional<AboveHorizon> up =
        AboveHorizon.of(this::altitude, days(whole.from()), days(whole.to()));
    if (up.isEmpty()) {
      return new HiddenEclipse(eclipse, HiddenEclipse.Reason.BELOW_HORIZON);
    }
    AboveHorizon seen = up.get();
    var window = new Window(instant(seen.from()), instant(seen.to()));
    return new VisibleEclipse(
        eclipse,
        moment(seen.from()),
        moment(Math.clamp(days(eclipse.greatest()), seen.from(), seen.to())),
        moment(seen.to()),
        eclipse.total().flatMap(window::and),
        seen.risesIn(),
        seen.setsIn(),
        eclipse.partial().map(partial -> Sutak.ofMoon(partial.from(), window.to())));
  }

  private VisibleEclipse.Moment moment(double time) {
    EarthShadow shadow = EarthShadow.of(sky.at(time));
    boolean umbral = eclipse.partial().isPresent();
    return new VisibleEclipse.Moment(
        instant(time),
        altitude(time),
        Math.max(0, umbral ? shadow.umbralMagnitude() : shadow.penumbralMagnitude()),
        umbral ? shadow.inUmbra().obscuration() : 0);
  }

  private double altitude(double time) {
    Heaven heaven = sky.at(time);
    return heaven.altitudeDegrees(heaven.moon(), place);
  }

  private static double days(Instant time) {
    return UniversalTime.of(time).daysSinceJ2000();
  }

  private static Instant instant(double time) {
    return new UniversalTime(time).toInstant();
  }
}
