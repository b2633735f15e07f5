package org.chandrahoro.jyotish.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The nine grahas over a span in which the true instant lies somewhere. Both ends belong to it.
 *
 * <p>A graha's longitudes are bounded by its places at the ends and at its stations between them,
 * which are searched for; so a sign that is entered and left again within the window is not missed.
 */
public final class SkyWindow {
  /** Finer than the quickest change of direction, that of the true node. */
  private static final double STEP_DAYS = 0.125;

  private static final double STATION_TOLERANCE_DAYS = 1e-6;

  private final UniversalTime from;
  private final UniversalTime to;
  private final Map<Graha, PlaceWindow> places;
  private final List<GrahaPlaces> turningPoints;

  private SkyWindow(
      UniversalTime from,
      UniversalTime to,
      Map<Graha, PlaceWindow> places,
      List<GrahaPlaces> turningPoints) {
    this.from = from;
    this.to = to;
    this.places = places;
    this.turningPoints = turningPoints;
  }

  static SkyWindow of(SiderealSky sky, UniversalTime from, UniversalTime to) {
    var places = new EnumMap<Graha, PlaceWindow>(Graha.class);
    var turningPoints = new ArrayList<GrahaPlaces>();
    var first = sky.at(from);
    var last = sky.at(to);
    turningPoints.add(first);
    for (Graha graha : Graha.values()) {
      var stations = stations(sky, graha, from, to);
      stations.forEach(time -> turningPoints.add(sky.at(time)));
      places.put(graha, window(sky, graha, first.of(graha), last.of(graha), stations));
    }
    turningPoints.add(last);
    return new SkyWindow(from, to, places, Collections.unmodifiableList(turningPoints));
  }

  private static PlaceWindow window(
      SiderealSky sky,
      Graha graha,
      GrahaPlace first,
      GrahaPlace last,
      List<UniversalTime> stations) {
    long lowest = 0;
    long highest = 0;
    var extremes = new ArrayList<GrahaPlace>();
    stations.forEach(time -> extremes.add(sky.placeOf(graha, time)));
    extremes.add(last);
    for (GrahaPlace extreme : extremes) {
      long ahead = aheadOf(first.longitude(), extreme.longitude());
      lowest = Math.min(lowest, ahead);
      highest = Math.max(highest, ahead);
    }
    var longitudes =
        new LongitudeWindow(
            new SiderealLongitude(first.longitude().microarcseconds() + lowest), highest - lowest);
    return new PlaceWindow(longitudes, first, last, !stations.isEmpty());
  }

  /** How far the second lies ahead of the first, less than half the circle either way. */
  private static long aheadOf(SiderealLongitude first, SiderealLongitude second) {
    long forward = first.microarcsecondsTo(second);
    return forward > SiderealLongitude.CIRCLE / 2 ? forward - SiderealLongitude.CIRCLE : forward;
  }

  private static List<UniversalTime> stations(
      SiderealSky sky, Graha graha, UniversalTime from, UniversalTime to) {
    var stations = new ArrayList<UniversalTime>();
    if (graha == Graha.SUN || graha == Graha.MOON) {
      return stations;
    }
    double length = to.daysSinceJ2000() - from.daysSinceJ2000();
    int steps = (int) Math.ceil(length / STEP_DAYS);
    var earlier = from;
    boolean retrograde = sky.placeOf(graha, from).isRetrograde();
    for (int i = 1; i <= steps; i++) {
      var later = from.plusDays(length * i / steps);
      boolean retrogradeLater = sky.placeOf(graha, later).isRetrograde();
      if (retrograde != retrogradeLater) {
        stations.add(station(sky, graha, earlier, later, retrograde));
      }
      earlier = later;
      retrograde = retrogradeLater;
    }
    return stations;
  }

  private static UniversalTime station(
      SiderealSky sky,
      Graha graha,
      UniversalTime before,
      UniversalTime after,
      boolean retrogradeBefore) {
    double low = before.daysSinceJ2000();
    double high = after.daysSinceJ2000();
    while (high - low > STATION_TOLERANCE_DAYS) {
      double middle = (low + high) / 2;
      boolean retrograde = sky.placeOf(graha, new UniversalTime(middle)).isRetrograde();
      if (retrograde == retrogradeBefore) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new UniversalTime((low + high) / 2);
  }

  public UniversalTime from() {
    return from;
  }

  public UniversalTime to() {
    return to;
  }

  public PlaceWindow of(Graha graha) {
    var window = places.get(graha);
    if (window == null) {
      throw new IllegalStateException("no window for " + graha);
    }
    return window;
  }

  /** The sky when the window opens, at every station within it, and when it closes. */
  public List<GrahaPlaces> turningPoints() {
    return turningPoints;
  }
}
