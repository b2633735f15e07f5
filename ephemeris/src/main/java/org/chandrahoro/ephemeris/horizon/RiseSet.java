package org.chandrahoro.ephemeris.horizon;

import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * Risings and settings at sea level, found as roots of the altitude to a hundredth of a second.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class RiseSet {
  /** How far ahead an event is looked for: a day of the Moon takes up to some 25 hours. */
  public static final double SEARCH_DAYS = 28 / 24.0;

  /**
   * Up to here every body crosses the horizon once each way in every turn of the sky, well clear of
   * the meridian, so that its hour angle leads to the crossing without a search.
   */
  private static final double ORDERLY_LATITUDE_DEGREES = 58;

  /** A millisecond. */
  private static final double TOLERANCE_DAYS = 1e-8;

  private static final double SCAN_STEP_DAYS = 1 / 48.0;
  private static final int MOST_STEPS = 60;

  private final Ephemeris ephemeris;
  private final DeltaT deltaT;

  public RiseSet(Ephemeris ephemeris, DeltaT deltaT) {
    this.ephemeris = ephemeris;
    this.deltaT = deltaT;
  }

  /** With the ephemeris of this library and the standard ΔT. */
  public static RiseSet standard() {
    return new RiseSet(Ephemeris.standard(), DeltaT.standard());
  }

  /**
   * The first rising or setting at or after an instant, looked for in the 28 hours that follow.
   *
   * @throws org.chandrahoro.ephemeris.OutsideEphemerisException when those hours leave the span
   */
  public HorizonCrossing firstAfter(
      UniversalTime start,
      GeoPosition place,
      Body body,
      HorizonEvent event,
      HorizonDefinition definition) {
    var observer = new Observer(ephemeris, deltaT.secondsAt(start), place, body, definition);
    double found = Double.NaN;
    if (Math.abs(place.latitudeDegrees()) <= ORDERLY_LATITUDE_DEGREES) {
      found = byHourAngle(observer, start, event);
    }
    if (Double.isNaN(found)) {
      found = byScan(observer, start, event);
    }
    if (found <= SEARCH_DAYS) {
      return new HorizonCrossing.At(start.plusDays(found));
    }
    return observer.lookAt(start.plusDays(SEARCH_DAYS)).excess() > 0
        ? new HorizonCrossing.StaysUp()
        : new HorizonCrossing.StaysDown();
  }

  /** Days from the start to the event, or NaN when the steps do not lead to it. */
  private static double byHourAngle(Observer observer, UniversalTime start, HorizonEvent event) {
    Observer.Look look = observer.lookAt(start);
    double turn = 2 * Math.PI / look.hourAnglePerDay();
    double ahead = hourAngleStep(observer, look, event);
    double found = refined(observer, start, ahead < 0 ? ahead + turn : ahead, event);
    if (found < 0) {
      return refined(observer, start, found + turn, event);
    }
    // The guess may have stepped over an event just after the start.
    if (found > 0.9 * turn) {
      double earlier = refined(observer, start, found - turn, event);
      return earlier >= 0 ? earlier : found;
    }
    return found;
  }

  private static double refined(
      Observer observer, UniversalTime start, double guess, HorizonEvent event) {
    Observer.Look look = observer.lookAt(start.plusDays(guess));
    double at = guess + hourAngleStep(observer, look, event);
    for (int i = 0; i < 10; i++) {
      look = observer.lookAt(start.plusDays(at));
      double slope = look.excessPerDay();
      if (event == HorizonEvent.RISE ? !(slope > 0) : !(slope < 0)) {
        return Double.NaN;
      }
      double step = -look.excess() / slope;
      at += step;
      if (Math.abs(step) < TOLERANCE_DAYS) {
        return at;
      }
    }
    return Double.NaN;
  }

  /** Days, less than half a turn either way, until the body is at the hour angle of the event. */
  private static double hourAngleStep(Observer observer, Observer.Look look, HorizonEvent event) {
    double cosine =
        (Math.sin(look.horizon()) - observer.sinLatitude() * Math.sin(look.declination()))
            / (observer.cosLatitude() * Math.cos(look.declination()));
    double semiArc = Math.acos(Math.clamp(cosine, -1, 1));
    double target = event == HorizonEvent.RISE ? -semiArc : semiArc;
    return Math.IEEEremainder(target - look.hourAngle(), 2 * Math.PI) / look.hourAnglePerDay();
  }

  /** Days from the start to the event, infinite when there is none. */
  private static double byScan(Observer observer, UniversalTime start, HorizonEvent event) {
    // Seen through this sign a setting is a rising, and the event is always a climb through zero.
    double sign = event == HorizonEvent.RISE ? 1 : -1;
    double from = 0;
    Observer.Look left = observer.lookAt(start);
    while (from < SEARCH_DAYS) {
      double to = Math.min(from + SCAN_STEP_DAYS, SEARCH_DAYS);
      Observer.Look right = observer.lookAt(start.plusDays(to));
      boolean down = sign * left.excess() < 0;
      boolean downAfter = sign * right.excess() < 0;
      if (down && !downAfter) {
        return bracketed(observer, start, sign, from, to);
      }
      if (down == downAfter
          && turns(sign * left.excessPerDay(), sign * right.excessPerDay(), down)) {
        // It may graze the horizon between two looks that both find it on the same side.
        double slopes = left.excessPerDay() - right.excessPerDay();
        double turning = from + (to - from) * left.excessPerDay() / slopes;
        boolean downThere = sign * observer.lookAt(start.plusDays(turning)).excess() < 0;
        if (down && !downThere) {
          return bracketed(observer, start, sign, from, turning);
        }
        if (!down && downThere) {
          return bracketed(observer, start, sign, turning, to);
        }
      }
      from = to;
      left = right;
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Whether a body that is down culminates between two looks, or one that is up sinks lowest. */
  private static boolean turns(double slopeBefore, double slopeAfter, boolean down) {
    return down ? slopeBefore > 0 && slopeAfter < 0 : slopeBefore < 0 && slopeAfter > 0;
  }

  /** The climb through zero between two instants, Newton's steps kept inside the bracket. */
  private static double bracketed(
      Observer observer, UniversalTime start, double sign, double from, double to) {
    double low = from;
    double high = to;
    double at = (low + high) / 2;
    for (int i = 0; i < MOST_STEPS; i++) {
      Observer.Look look = observer.lookAt(start.plusDays(at));
      if (sign * look.excess() < 0) {
        low = at;
      } else {
        high = at;
      }
      double next = at - look.excess() / look.excessPerDay();
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - at) < TOLERANCE_DAYS) {
        return next;
      }
      at = next;
    }
    return at;
  }
}
