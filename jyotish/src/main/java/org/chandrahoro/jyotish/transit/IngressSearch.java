package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.chart.SiderealSky;

/**
 * When grahas enter signs and nakshatras and when they stand still, by the apparent longitude and
 * the conventions of a sky. Times are good to 0.01 s of that sky's own longitudes, stations to what
 * its speeds allow (some minutes for Saturn). Immutable and safe for any number of threads.
 *
 * <p>Every method searches [from, to) and throws {@link OutsideEphemerisException} where that
 * leaves the span of the ephemeris, {@link IllegalArgumentException} where it is reversed.
 */
public final class IngressSearch {
  private static final Rasi[] RASIS = Rasi.values();
  private static final Nakshatra[] NAKSHATRAS = Nakshatra.values();

  private final SiderealSky sky;

  public IngressSearch(SiderealSky sky) {
    this.sky = sky;
  }

  /** The sky this searches. */
  public SiderealSky sky() {
    return sky;
  }

  /** Entries into signs in order of time, those of retrogression and re-entry among them. */
  public List<Ingress> ingresses(Graha graha, UniversalTime from, UniversalTime to) {
    var ingresses = new ArrayList<Ingress>();
    searchOf(graha, from, to)
        .crossings(
            from,
            to,
            RASIS.length,
            (time, left, entered, motion) ->
                ingresses.add(new Ingress(graha, time, RASIS[left], RASIS[entered], motion)));
    return List.copyOf(ingresses);
  }

  /** Entries into nakshatras in order of time. */
  public List<NakshatraIngress> nakshatraIngresses(
      Graha graha, UniversalTime from, UniversalTime to) {
    var ingresses = new ArrayList<NakshatraIngress>();
    searchOf(graha, from, to)
        .crossings(
            from,
            to,
            NAKSHATRAS.length,
            (time, left, entered, motion) ->
                ingresses.add(
                    new NakshatraIngress(
                        graha, time, NAKSHATRAS[left], NAKSHATRAS[entered], motion)));
    return List.copyOf(ingresses);
  }

  /** The instants at which a graha crosses one longitude, such as a natal point's, in order. */
  public List<PointCrossing> crossings(
      Graha graha, SiderealLongitude point, UniversalTime from, UniversalTime to) {
    var crossings = new ArrayList<PointCrossing>();
    GrahaMotion fromPoint = time -> fromPoint(sky.placeOf(graha, time), point);
    searchOf(graha, fromPoint, from, to)
        .crossings(
            from,
            to,
            1,
            (time, _, _, motion) -> crossings.add(new PointCrossing(graha, time, motion)));
    return List.copyOf(crossings);
  }

  /** The place as it would be counted from the point. */
  private static GrahaPlace fromPoint(GrahaPlace place, SiderealLongitude point) {
    long beyond = place.longitude().microarcseconds() - point.microarcseconds();
    return new GrahaPlace(
        new SiderealLongitude(beyond), place.latitudeDegrees(), place.speedDegreesPerDay());
  }

  /** Stations in order of time; none for Sun, Moon and the mean nodes. */
  public List<Station> stations(Graha graha, UniversalTime from, UniversalTime to) {
    return searchOf(graha, from, to).stations(from, to).stream()
        .map(time -> station(graha, time))
        .toList();
  }

  /** The sign in which a graha stands. */
  Rasi rasiAt(Graha graha, UniversalTime time) {
    return sky.placeOf(graha, time).rasi();
  }

  private Station station(Graha graha, UniversalTime time) {
    var after = sky.placeOf(graha, time.plusDays(0.1));
    return new Station(
        graha,
        time,
        sky.placeOf(graha, time).longitude(),
        after.isRetrograde() ? Motion.RETROGRADE : Motion.DIRECT);
  }

  /** A graha's way through [from, to), for many questions about it. */
  GrahaPath pathOf(Graha graha, UniversalTime from, UniversalTime to) {
    GrahaMotion motion = time -> sky.placeOf(graha, time);
    return new GrahaPath(graha, motion, searchOf(graha, motion, from, to).pieces(from, to), to);
  }

  private MotionSearch searchOf(Graha graha, UniversalTime from, UniversalTime to) {
    return searchOf(graha, time -> sky.placeOf(graha, time), from, to);
  }

  private MotionSearch searchOf(
      Graha graha, GrahaMotion motion, UniversalTime from, UniversalTime to) {
    if (from.daysSinceJ2000() > to.daysSinceJ2000()) {
      throw new IllegalArgumentException(
          "span from " + from.toInstant() + " to " + to.toInstant() + " ends before it begins");
    }
    boolean trueNode = sky.conventions().node() == NodeType.TRUE;
    return new MotionSearch(motion, MotionSearch.stepDaysFor(graha, trueNode));
  }
}
