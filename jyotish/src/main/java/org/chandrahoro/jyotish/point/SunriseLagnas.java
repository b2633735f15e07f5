package org.chandrahoro.jyotish.point;

import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;

/**
 * The lagnas that leave the Sun at sunrise and run at a steady rate; a birth before sunrise counts
 * from the sunrise of the day before.
 *
 * <p>Brihat Parashara Hora Shastra, the chapter on special lagnas (5 in Santhanam): bhava, hora and
 * ghati lagna, and varnada; ch. 3 for pranapada. The vighati lagna goes on in the same manner and
 * is modern practice.
 */
public sealed interface SunriseLagnas {
  /** Degrees a minute: a sign in five ghatis of 24 minutes, in two and a half, in one. */
  double BHAVA_RATE = 0.25;

  double HORA_RATE = 0.5;
  double GHATI_RATE = 1.25;

  /** A sign in a sixtieth of a ghati. */
  double VIGHATI_RATE = 75;

  /** A sign in fifteen vighatis of 24 seconds. */
  double PRANAPADA_RATE = 5;

  /**
   * The lagnas of a birth after a sunrise.
   *
   * @param sunAtSunrise the Sun's longitude when it rose
   * @param minutes from the sunrise to the birth
   * @param pranapada counted from the Sun at birth when it is in a movable sign, from the ninth of
   *     it in a fixed and from the fifth in a dual one
   * @param varnada of the first house, see {@link #varnada}
   */
  record Running(
      UniversalTime sunrise,
      SiderealLongitude sunAtSunrise,
      double minutes,
      SiderealLongitude bhava,
      SiderealLongitude hora,
      SiderealLongitude ghati,
      SiderealLongitude vighati,
      SiderealLongitude pranapada,
      Rasi varnada)
      implements SunriseLagnas {}

  /** The Sun did not rise in the 28 hours before the birth. */
  record NoSunrise(WithoutSunrise.Sun sun) implements SunriseLagnas {}

  /**
   * The lagnas of a chart.
   *
   * @param sky under the conventions of the chart
   * @param days with the sunrise to count from
   */
  static SunriseLagnas of(RecordedChart chart, SiderealSky sky, Ahoratras days) {
    var birth = chart.moment().time();
    var place = chart.moment().place();
    Optional<UniversalTime> sunrise = days.findSunriseBefore(birth, place);
    if (sunrise.isEmpty()) {
      return new NoSunrise(days.sunWithoutRising(birth, place));
    }
    return from(chart, sky, sunrise.get());
  }

  /**
   * The lagnas of a chart whose sunrise is known.
   *
   * @param sky under the conventions of the chart
   * @param sunrise the last one at or before the birth
   */
  static Running from(RecordedChart chart, SiderealSky sky, UniversalTime sunrise) {
    double minutes = (chart.moment().time().daysSinceJ2000() - sunrise.daysSinceJ2000()) * 1440;
    var sun = SiderealLongitude.ofDegrees(sky.longitudeDegrees(Graha.SUN, sunrise));
    var hora = sun.plusDegrees(minutes * HORA_RATE);
    return new Running(
        sunrise,
        sun,
        minutes,
        sun.plusDegrees(minutes * BHAVA_RATE),
        hora,
        sun.plusDegrees(minutes * GHATI_RATE),
        sun.plusDegrees(minutes * VIGHATI_RATE),
        pranapada(chart.longitude(Graha.SUN), minutes),
        varnada(chart.lagnaRasi(), Rasi.of(hora)));
  }

  /** The point of breath, from the Sun at birth and the minutes since sunrise. */
  static SiderealLongitude pranapada(SiderealLongitude sun, double minutes) {
    int ahead =
        switch (Rasi.of(sun).ordinal() % 3) {
          case 0 -> 0;
          case 1 -> 240;
          default -> 120;
        };
    return sun.plusDegrees(ahead + minutes * PRANAPADA_RATE);
  }

  /**
   * The varnada of the first house: lagna and hora lagna are each counted from Mesha forward when
   * odd, from Meena backward when even; the counts are added when both signs are odd or both even,
   * else the lesser is taken from the greater; and so many signs are counted from Mesha for an odd
   * lagna, from Meena backward for an even one.
   *
   * <p>The verse lets the oddness of the "result" choose the direction of the last count; since
   * every first count is an odd number, that cannot be the number's, and the lagna's is taken, as
   * the commentators do. Equal counts with signs of unlike kind leave nothing: then twelve.
   */
  static Rasi varnada(Rasi lagna, Rasi horaLagna) {
    int first = varnadaCount(lagna);
    int second = varnadaCount(horaLagna);
    boolean alike = lagna.isOdd() == horaLagna.isOdd();
    int count = alike ? first + second : Math.abs(first - second);
    return lagna.isOdd() ? Rasi.MESHA.plus(count - 1) : Rasi.MEENA.plus(1 - count);
  }

  private static int varnadaCount(Rasi sign) {
    return sign.isOdd() ? Rasi.MESHA.countTo(sign) : sign.countTo(Rasi.MEENA);
  }
}
