package org.chandrahoro.jyotish.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.NodePosition;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.Sky;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.Cusps;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.ayanamsa.Ayanamsa;

/**
 * The sidereal zodiac as a function of time, under given conventions: apparent tropical longitude
 * less the ayanamsa with nutation, so that nutation cancels. Ketu stands opposite Rahu.
 *
 * <p>Immutable and safe for any number of threads. Every method throws {@link
 * OutsideEphemerisException} outside the span of the ephemeris.
 */
public final class SiderealSky {
  private static final Graha[] GRAHAS = Graha.values();

  private final Ephemeris ephemeris;
  private final DeltaT deltaT;
  private final Conventions conventions;
  private final Ayanamsa ayanamsa;

  public SiderealSky(Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    this.ephemeris = ephemeris;
    this.deltaT = deltaT;
    this.conventions = conventions;
    this.ayanamsa = Ayanamsa.of(conventions.ayanamsa());
  }

  public Conventions conventions() {
    return conventions;
  }

  /** All nine grahas at an instant. */
  public GrahaPlaces at(UniversalTime time) {
    return at(time, tropicalSkyAt(time));
  }

  /** One graha at an instant, without the cost of the other eight. */
  public GrahaPlace placeOf(Graha graha, UniversalTime time) {
    var sky = tropicalSkyAt(time);
    return place(graha, sky, ayanamsaDegrees(sky), ayanamsaDegreesPerDay(sky));
  }

  /**
   * The sidereal longitude of one graha in [0°, 360°), unrounded: the function whose roots are
   * ingresses and the ends of tithis and nakshatras.
   */
  public double longitudeDegrees(Graha graha, UniversalTime time) {
    var sky = tropicalSkyAt(time);
    return turn(tropicalDegrees(graha, sky) - ayanamsaDegrees(sky));
  }

  /** Apparent tropical minus sidereal longitude at an instant, degrees; includes nutation. */
  public double ayanamsaDegrees(UniversalTime time) {
    return ayanamsaDegrees(tropicalSkyAt(time));
  }

  /** The rising point of the ecliptic at an instant and place. */
  public SiderealLongitude lagnaAt(UniversalTime time, GeoPosition place) {
    var sky = tropicalSkyAt(time);
    double tropical = Angles.at(time, sky, place).ascendantDegrees();
    return SiderealLongitude.ofDegrees(tropical - ayanamsaDegrees(sky));
  }

  /**
   * The cusps of Placidus at an instant and place, the first house first; none at and beyond the
   * polar circles.
   */
  public Optional<List<SiderealLongitude>> findPlacidusCuspsAt(
      UniversalTime time, GeoPosition place) {
    var sky = tropicalSkyAt(time);
    double ayanamsa = ayanamsaDegrees(sky);
    return Cusps.placidus(Angles.at(time, sky, place))
        .map(
            cusps ->
                Arrays.stream(cusps.toArray())
                    .mapToObj(degrees -> SiderealLongitude.ofDegrees(degrees - ayanamsa))
                    .toList());
  }

  Sky tropicalSkyAt(UniversalTime time) {
    return ephemeris.at(time.toTerrestrialTime(deltaT));
  }

  double ayanamsaDegrees(Sky sky) {
    return ayanamsa.trueDegreesAt(sky.time(), sky.nutationInLongitudeDegrees());
  }

  GrahaPlaces at(UniversalTime time, Sky sky) {
    double ayanamsa = ayanamsaDegrees(sky);
    double ayanamsaRate = ayanamsaDegreesPerDay(sky);
    var places = new GrahaPlace[GRAHAS.length];
    for (Graha graha : GRAHAS) {
      places[graha.ordinal()] =
          graha == Graha.KETU
              ? opposite(places[Graha.RAHU.ordinal()])
              : place(graha, sky, ayanamsa, ayanamsaRate);
    }
    return new GrahaPlaces(time, ayanamsa, places);
  }

  private GrahaPlace place(Graha graha, Sky sky, double ayanamsa, double ayanamsaRate) {
    if (graha == Graha.KETU) {
      return opposite(place(Graha.RAHU, sky, ayanamsa, ayanamsaRate));
    }
    if (graha == Graha.RAHU) {
      NodePosition node = node(sky);
      return new GrahaPlace(
          SiderealLongitude.ofDegrees(node.longitudeDegrees() - ayanamsa),
          0,
          node.longitudeDegreesPerDay() - ayanamsaRate);
    }
    EclipticPosition position = sky.position(body(graha));
    return new GrahaPlace(
        SiderealLongitude.ofDegrees(position.longitudeDegrees() - ayanamsa),
        position.latitudeDegrees(),
        position.longitudeDegreesPerDay() - ayanamsaRate);
  }

  private static GrahaPlace opposite(GrahaPlace rahu) {
    return new GrahaPlace(rahu.longitude().opposite(), 0, rahu.speedDegreesPerDay());
  }

  private double tropicalDegrees(Graha graha, Sky sky) {
    return switch (graha) {
      case RAHU -> node(sky).longitudeDegrees();
      case KETU -> node(sky).longitudeDegrees() + 180;
      default -> sky.position(body(graha)).longitudeDegrees();
    };
  }

  private NodePosition node(Sky sky) {
    return conventions.node() == NodeType.TRUE ? sky.trueNode() : sky.meanNode();
  }

  /**
   * Rate of the ayanamsa with nutation. The mean part is general precession in longitude, IAU 2006:
   * Capitaine et al. (2003), A&amp;A 412, 567, eq. 39, differentiated; it is the motion of every
   * system's zero point to under 1″ a century.
   */
  private static double ayanamsaDegreesPerDay(Sky sky) {
    double precession =
        (5028.796195 + 2 * 1.1054348 * sky.time().julianCenturies()) / (3600 * 36_525.0);
    return precession + sky.nutationInLongitudeDegreesPerDay();
  }

  private static double turn(double degrees) {
    double turned = degrees - 360 * Math.floor(degrees / 360);
    // a hair below zero rounds up to the full circle
    return turned >= 360 ? 0 : turned;
  }

  private static Body body(Graha graha) {
    return switch (graha) {
      case SUN -> Body.SUN;
      case MOON -> Body.MOON;
      case MARS -> Body.MARS;
      case MERCURY -> Body.MERCURY;
      case JUPITER -> Body.JUPITER;
      case VENUS -> Body.VENUS;
      case SATURN -> Body.SATURN;
      case RAHU, KETU -> throw new IllegalArgumentException(graha + " is a node, not a body");
    };
  }
}
