package org.chandrahoro.jyotish.kp;

import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.SiderealSky;

/** A chart after Krishnamurti, under his ayanamsa; there is none where Placidus has no cusps. */
public sealed interface KpChart {
  /**
   * The chart.
   *
   * @param cusps twelve, the first house first
   */
  record Cast(BirthMoment moment, GrahaPlaces places, List<SiderealLongitude> cusps)
      implements KpChart {
    public Cast {
      cusps = List.copyOf(cusps);
    }

    public SiderealLongitude longitude(Graha graha) {
      return places.longitude(graha);
    }

    /**
     * The cusp of a house.
     *
     * @param house 1 to 12
     */
    public SiderealLongitude cusp(int house) {
      return cusps.get(house - 1);
    }

    /** The house that holds a graha, 1 to 12: each runs from its cusp to the next. */
    public int house(Graha graha) {
      var longitude = longitude(graha);
      for (int house = 1; house < 12; house++) {
        var cusp = cusp(house);
        if (cusp.microarcsecondsTo(longitude) < cusp.microarcsecondsTo(cusp(house + 1))) {
          return house;
        }
      }
      return 12;
    }
  }

  /**
   * At and beyond the polar circles parts of the ecliptic never rise.
   *
   * @param latitudeDegrees of the place
   */
  record WithoutCusps(double latitudeDegrees) implements KpChart {}

  /**
   * Casts the chart of a moment.
   *
   * @param conventions whose node is taken; the ayanamsa is always Krishnamurti's
   */
  static KpChart of(
      BirthMoment moment, Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    var sky =
        new SiderealSky(
            ephemeris,
            deltaT,
            new Conventions(
                AyanamsaSystem.KRISHNAMURTI,
                conventions.node(),
                conventions.sunrise(),
                conventions.dashaYearDays()));
    return sky.findPlacidusCuspsAt(moment.time(), moment.place())
        .<KpChart>map(cusps -> new Cast(moment, sky.at(moment.time()), cusps))
        .orElseGet(() -> new WithoutCusps(moment.place().latitudeDegrees()));
  }
}
