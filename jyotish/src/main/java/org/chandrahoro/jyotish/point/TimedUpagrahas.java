package org.chandrahoro.jyotish.point;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;

/**
 * Kala to Mandi of a birth: each the point that rises at a moment of its ruler's part. The day from
 * sunrise to sunset has eight equal parts, ruled in weekday order from the lord of the day, the
 * eighth by none; those of the night from sunset to sunrise begin with the fifth lord from his.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 3 (Santhanam).
 */
public sealed interface TimedUpagrahas {
  /**
   * Where they are, for a birth in a day and night.
   *
   * @param byDay whether the birth falls between sunrise and sunset
   */
  record Risen(Vara vara, boolean byDay, Map<TimedUpagraha, Rising> risings)
      implements TimedUpagrahas {
    public Risen {
      risings = Collections.unmodifiableMap(new EnumMap<>(risings));
    }

    /** Where and when one of them rises. */
    public Rising of(TimedUpagraha upagraha) {
      var rising = risings.get(upagraha);
      if (rising == null) {
        throw new IllegalStateException("no rising of " + upagraha);
      }
      return rising;
    }
  }

  /**
   * One of them.
   *
   * @param part of its ruler, 1 to 8
   * @param time of its rising, not always before the birth
   */
  record Rising(int part, UniversalTime time, SiderealLongitude longitude) {}

  /** The Sun does not rise, set and rise again around the birth, which therefore has none. */
  record WithoutDay(WithoutSunrise.Sun sun) implements TimedUpagrahas {}

  /**
   * The upagrahas of a chart.
   *
   * @param sky under the conventions of the chart
   * @param days with the sunrise to count from
   */
  static TimedUpagrahas of(
      RecordedChart chart, SiderealSky sky, Ahoratras days, UpagrahaMoments moments) {
    return of(chart, sky, days.of(chart.moment().time(), chart.moment().place()), moments);
  }

  /**
   * The upagrahas of a chart whose day and night are known.
   *
   * @param sky under the conventions of the chart
   */
  static TimedUpagrahas of(
      RecordedChart chart, SiderealSky sky, Ahoratra ahoratra, UpagrahaMoments moments) {
    var birth = chart.moment().time();
    var place = chart.moment().place();
    return switch (ahoratra) {
      case Ahoratra.Unreckoned(var sun) -> new WithoutDay(sun);
      case Ahoratra.Reckoned day -> {
        boolean byDay = day.isDay(birth);
        double from = (byDay ? day.sunrise() : day.sunset()).daysSinceJ2000();
        double to = (byDay ? day.sunset() : day.nextSunrise()).daysSinceJ2000();
        var risings = new EnumMap<TimedUpagraha, Rising>(TimedUpagraha.class);
        for (TimedUpagraha upagraha : TimedUpagraha.values()) {
          int part = part(upagraha, day.vara(), byDay);
          double within = moments.of(upagraha) == UpagrahaMoments.Moment.START ? 0 : 0.5;
          var time = new UniversalTime(from + (to - from) * (part - 1 + within) / 8);
          risings.put(upagraha, new Rising(part, time, sky.lagnaAt(time, place)));
        }
        yield new Risen(day.vara(), byDay, risings);
      }
    };
  }

  /** Which part of the day or the night the ruler of an upagraha has, 1 to 7. */
  static int part(TimedUpagraha upagraha, Vara vara, boolean byDay) {
    int first = vara.lord().ordinal() + (byDay ? 0 : 4);
    return Math.floorMod(upagraha.ruler().ordinal() - first, 7) + 1;
  }
}
