package org.chandrahoro.jyotish.tajika;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * One year of a life in the Tajika school (Neelakantha, Tajika Neelakanthi): the chart of the Sun's
 * return and what is read from it. It needs a recorded birth time.
 *
 * @param age completed years when it begins
 * @param end the next return
 * @param chart cast for the return
 * @param day whether the Sun is above the horizon at the return; geometrically, without refraction
 * @param muntha the natal lagna moved on by a sign for each completed year
 * @param strengths of the seven
 * @param joys of the seven
 * @param sahams in the order of {@link Saham}
 */
public record Varshaphal(
    int age,
    UniversalTime end,
    RecordedChart chart,
    boolean day,
    SiderealLongitude muntha,
    YearLord lord,
    Map<Graha, PanchaVargiyaBala> strengths,
    Map<Graha, HarshaBala> joys,
    Map<Saham, SiderealLongitude> sahams,
    List<TajikaYoga> yogas,
    List<YearPeriod> mudda,
    List<YearPeriod> patyayini) {

  public Varshaphal {
    strengths = Map.copyOf(strengths);
    joys = Map.copyOf(joys);
    sahams = Map.copyOf(sahams);
    yogas = List.copyOf(yogas);
    mudda = List.copyOf(mudda);
    patyayini = List.copyOf(patyayini);
  }

  /**
   * The year that begins after so many completed ones.
   *
   * @param calculator of the conventions of the birth chart
   * @param age completed years, 0 to 120
   * @param place where the year chart is cast for: the place of birth in the texts, by some the
   *     residence
   */
  public static Varshaphal of(
      RecordedChart natal,
      int age,
      ChartCalculator calculator,
      GeoPosition place,
      TajikaConventions conventions) {
    var returns = new SolarReturn(calculator.sky());
    var start = returns.of(natal, age, conventions.year());
    var end = returns.endOf(natal, age, conventions.year());
    var chart = calculator.chartOf(new BirthMoment(start, place));
    boolean day = isDay(chart);
    var muntha = muntha(natal.lagna(), age);
    var strengths = new EnumMap<Graha, PanchaVargiyaBala>(Graha.class);
    var joys = new EnumMap<Graha, HarshaBala>(Graha.class);
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        strengths.put(graha, PanchaVargiyaBala.of(chart, graha, conventions.regard()));
        joys.put(graha, HarshaBala.of(chart, graha, day));
      }
    }
    var sahams = new EnumMap<Saham, SiderealLongitude>(Saham.class);
    for (Saham saham : Saham.values()) {
      sahams.put(saham, saham.of(chart, day));
    }
    var yogas = new TajikaYogas(chart, conventions.orb());
    var year = new YearDashas.Span(start, end);
    return new Varshaphal(
        age,
        end,
        chart,
        day,
        muntha,
        YearLord.of(Rasi.of(muntha), natal.lagnaRasi(), chart, day, strengths, yogas.ithasalas()),
        strengths,
        joys,
        sahams,
        yogas.all(),
        YearDashas.mudda(natal.longitude(Graha.MOON), age, year, conventions.mudda()),
        YearDashas.patyayini(chart, year));
  }

  /** The muntha after so many completed years; Tajika Neelakanthi, first chapter. */
  static SiderealLongitude muntha(SiderealLongitude natalLagna, int age) {
    return natalLagna.plusDegrees(30 * (age % 12));
  }

  /** The Sun is up while it is in the half of the ecliptic that has risen. */
  static boolean isDay(RecordedChart chart) {
    return chart.lagna().microarcsecondsTo(chart.longitude(Graha.SUN))
        > SiderealLongitude.CIRCLE / 2;
  }

  /** When it begins. */
  public UniversalTime start() {
    return chart.moment().time();
  }

  public Bhava munthaBhava() {
    return Bhava.of(Rasi.of(muntha), chart.lagnaRasi());
  }
}
