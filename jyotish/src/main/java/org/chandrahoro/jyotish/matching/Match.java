package org.chandrahoro.jyotish.matching;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.LongitudeWindow;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * All that is compared for a marriage, as far as is known of the two.
 *
 * @param stars by the Moons; absent where an uncertain birth time leaves a star or its quarter open
 * @param mangal absent where only stars are known
 * @param sandhis mahadashas that change together; absent unless both times are recorded
 */
public record Match(
    MatchConventions conventions,
    Optional<StarMatch> stars,
    Optional<MangalComparison> mangal,
    Optional<List<DashaSandhi>> sandhis) {

  /** The smallest arcs within which star, pada and half of the sign are all the same. */
  private static final int ARCS = 216;

  private static final long ARC = SiderealLongitude.CIRCLE / ARCS;

  /** Kootas and poruthams of two stars. */
  public record StarMatch(
      BirthStar boy, BirthStar girl, Ashtakoota ashtakoota, TenPorutham porutham) {
    static StarMatch of(BirthStar boy, BirthStar girl, MatchConventions conventions) {
      return new StarMatch(
          boy, girl, Ashtakoota.of(boy, girl, conventions), TenPorutham.of(boy, girl, conventions));
    }
  }

  public static Match of(BirthStar boy, BirthStar girl, MatchConventions conventions) {
    return new Match(
        conventions,
        Optional.of(StarMatch.of(boy, girl, conventions)),
        Optional.empty(),
        Optional.empty());
  }

  public static Match of(Chart boy, Chart girl, MatchConventions conventions) {
    return new Match(
        conventions,
        findStar(boy)
            .flatMap(his -> findStar(girl).map(hers -> StarMatch.of(his, hers, conventions))),
        Optional.of(MangalComparison.of(boy, girl, conventions.mangalHouses())),
        boy instanceof RecordedChart his && girl instanceof RecordedChart hers
            ? Optional.of(DashaSandhi.between(his, hers, conventions.sandhiMonths()))
            : Optional.empty());
  }

  /** The star of the Moon, where the birth time leaves no doubt of it or its quarter. */
  public static Optional<BirthStar> findStar(Chart chart) {
    return switch (chart) {
      case RecordedChart recorded -> Optional.of(BirthStar.of(recorded.longitude(Graha.MOON)));
      case MarginChart margin -> findStar(margin.sky().of(Graha.MOON).longitudes());
      case DayChart day -> findStar(day.sky().of(Graha.MOON).longitudes());
    };
  }

  private static Optional<BirthStar> findStar(LongitudeWindow moon) {
    return moon.findConstant(ARCS, arc -> BirthStar.of(new SiderealLongitude(arc * ARC)));
  }
}
