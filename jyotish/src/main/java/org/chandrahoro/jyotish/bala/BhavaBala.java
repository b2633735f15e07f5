package org.chandrahoro.jyotish.bala;

import java.util.ArrayList;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.Ahoratra;

/**
 * The strength of the twelve houses: Brihat Parashara Hora Shastra 27.26–31 (Santhanam). A house is
 * the whole sign, its middle the lagna's degree in that sign. Where the Sun does not rise, its
 * lord's strength and the hour of its rising are absent, and with them the total. Immutable.
 */
public final class BhavaBala {
  /** Twilight: a ghati before and after sunrise and sunset, in days. */
  private static final double TWILIGHT_DAYS = 1 / 60.0;

  private static final Bhava[] BHAVAS = Bhava.values();
  private static final BhavaComponent[] COMPONENTS = BhavaComponent.values();

  private final Shadbala shadbala;
  private final double[][] virupas = new double[BHAVAS.length][COMPONENTS.length];
  private final double[] totals = new double[BHAVAS.length];

  private BhavaBala(Shadbala shadbala) {
    this.shadbala = shadbala;
    var sky = shadbala.sky();
    var drik = new DrikBala(sky, shadbala.conventions().school());
    var now = shadbala.findDay().map(day -> strongNow(day, sky.julianDays()));
    for (Bhava bhava : BHAVAS) {
      var row = virupas[bhava.ordinal()];
      var sign = bhava.rasiFrom(sky.chart().lagnaRasi());
      row[BhavaComponent.BHAVADHIPATI.ordinal()] =
          shadbala.findTotal(sign.lord()).map(Virupas::value).orElse(0.0);
      row[BhavaComponent.DIG.ordinal()] = fromWeakAngle(bhava) / 3;
      row[BhavaComponent.DRISHTI.ordinal()] = drik.ofPoint(middle(bhava).degrees());
      row[BhavaComponent.RISING.ordinal()] =
          now.filter(rising -> rising == Rising.of(sign)).isPresent() ? 15 : 0;
    }
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      var graha = BalaSky.GRAHAS[g];
      virupas[sky.chart().bhava(graha).ordinal()][BhavaComponent.OCCUPANTS.ordinal()] +=
          ofOccupant(graha);
    }
    for (int b = 0; b < BHAVAS.length; b++) {
      for (double component : virupas[b]) {
        totals[b] += component;
      }
    }
  }

  public static BhavaBala of(Shadbala shadbala) {
    return new BhavaBala(shadbala);
  }

  /** What a graha gives to the house it stands in (27.30). */
  static int ofOccupant(Graha graha) {
    return switch (graha) {
      case JUPITER, MERCURY -> 60;
      case SUN, MARS, SATURN -> -60;
      case MOON, VENUS, RAHU, KETU -> 0;
    };
  }

  /** The signs that are strong at an hour (27.31). */
  static Rising strongNow(Ahoratra.Reckoned day, double time) {
    double set = day.sunset().daysSinceJ2000();
    if (isNear(day.sunrise().daysSinceJ2000(), time)
        || isNear(set, time)
        || isNear(day.nextSunrise().daysSinceJ2000(), time)) {
      return Rising.BOTH;
    }
    return time < set ? Rising.HEAD : Rising.BACK;
  }

  private static boolean isNear(double horizon, double time) {
    return Math.abs(time - horizon) <= TWILIGHT_DAYS;
  }

  /** The lagna's degree in the sign of a house. */
  SiderealLongitude middle(Bhava bhava) {
    return new SiderealLongitude(
        shadbala.sky().chart().lagna().microarcseconds()
            + bhava.ordinal() * 30 * SiderealLongitude.PER_DEGREE);
  }

  /** Degrees, [0, 180], from the angle at which a house of its nature is weakest. */
  double fromWeakAngle(Bhava bhava) {
    var middle = middle(bhava);
    var angle = SignNature.of(middle).weakAngle().of(shadbala.sky().chart());
    return middle.separationDegrees(angle);
  }

  /** One component; empty when it needs a sunrise and there is none. */
  public Optional<Virupas> find(Bhava bhava, BhavaComponent component) {
    return shadbala.findDay().isPresent() || !component.needsSunrise()
        ? Optional.of(new Virupas(virupas[bhava.ordinal()][component.ordinal()]))
        : Optional.empty();
  }

  /** What a component rests on; empty where the component is. */
  public Optional<BhavaReason> findWhy(Bhava bhava, BhavaComponent component) {
    return find(bhava, component).map(_ -> why(bhava, component));
  }

  private BhavaReason why(Bhava bhava, BhavaComponent component) {
    var sign = bhava.rasiFrom(shadbala.sky().chart().lagnaRasi());
    return switch (component) {
      case BHAVADHIPATI -> new BhavaReason.LordsStrength(sign.lord());
      case DIG -> {
        var nature = SignNature.of(middle(bhava));
        yield new BhavaReason.FromWeakAngle(nature, nature.weakAngle(), fromWeakAngle(bhava));
      }
      case DRISHTI -> seen(middle(bhava).degrees());
      case OCCUPANTS -> occupants(bhava);
      case RISING ->
          new BhavaReason.RisesWith(
              Rising.of(sign),
              strongNow(shadbala.findDay().orElseThrow(), shadbala.sky().julianDays()));
    };
  }

  private BhavaReason seen(double degrees) {
    var sky = shadbala.sky();
    var drik = new DrikBala(sky, shadbala.conventions().school());
    double benefic = 0;
    double malefic = 0;
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      double sight = drik.sight(BalaSky.GRAHAS[g], degrees);
      if (sky.benefics().contains(BalaSky.GRAHAS[g])) {
        benefic += sight;
      } else {
        malefic += sight;
      }
    }
    return new BhavaReason.Seen(benefic, malefic);
  }

  private BhavaReason occupants(Bhava bhava) {
    var giving = new ArrayList<Graha>(2);
    var taking = new ArrayList<Graha>(3);
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      var graha = BalaSky.GRAHAS[g];
      if (shadbala.sky().chart().bhava(graha) == bhava && ofOccupant(graha) != 0) {
        (ofOccupant(graha) > 0 ? giving : taking).add(graha);
      }
    }
    return new BhavaReason.Occupants(giving, taking);
  }

  public Optional<Virupas> findTotal(Bhava bhava) {
    return shadbala.findDay().map(_ -> new Virupas(totals[bhava.ordinal()]));
  }

  /** 1 for the strongest house, 12 for the weakest. */
  public Optional<Integer> findRank(Bhava bhava) {
    return shadbala.findDay().map(_ -> 1 + countAbove(totals[bhava.ordinal()]));
  }

  private int countAbove(double total) {
    int above = 0;
    for (double other : totals) {
      if (other > total) {
        above++;
      }
    }
    return above;
  }
}
