package org.chandrahoro.benchmarks.chart;

import java.util.Random;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.ashtakavarga.Shodhana;
import org.chandrahoro.jyotish.ashtakavarga.ShodhanaConventions;
import org.chandrahoro.jyotish.bala.BhavaBala;
import org.chandrahoro.jyotish.bala.Shadbala;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.dosha.Doshas;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKarakas;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.chandrahoro.jyotish.varga.VargaScheme;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Charts with everything, for births spread at random over a century and the globe. */
@State(Scope.Thread)
public class FullChartBenchmark {
  private static final int BIRTHS = 4096;
  private static final Varga[] VARGAS = Varga.values();
  private static final Bhava[] BHAVAS = Bhava.values();
  private static final Graha[] GRAHAS = Graha.values();

  private final ChartCalculator calculator =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private final Ahoratras days = Ahoratras.standard(SunriseDefinition.HINDU);
  private final BirthMoment[] births = births();
  private int next;

  private static BirthMoment[] births() {
    var random = new Random(1956);
    var births = new BirthMoment[BIRTHS];
    for (int i = 0; i < BIRTHS; i++) {
      var time = new UniversalTime(-29_220 + 36_525 * random.nextDouble());
      var place =
          new GeoPosition(-60 + 120 * random.nextDouble(), -180 + 360 * random.nextDouble());
      births[i] = new BirthMoment(time, place);
    }
    return births;
  }

  private BirthMoment nextBirth() {
    next = (next + 1) % BIRTHS;
    return births[next];
  }

  /**
   * Places, sixteen vargas, two levels of Vimshottari, ashtakavarga with its reductions, shadbala,
   * bhava bala, vimsopaka, karakas, arudhas, yogas and doshas.
   */
  @Benchmark
  public void everything(Blackhole sink) {
    var birth = nextBirth();
    var chart = calculator.chartOf(birth);
    for (Varga varga : VARGAS) {
      sink.consume(VargaChart.of(chart, varga));
    }
    var dasha = VimshottariDasha.of(chart);
    for (DashaPeriod mahadasha : dasha.mahadashas()) {
      for (DashaPeriod antardasha : dasha.within(mahadasha)) {
        sink.consume(antardasha.start());
      }
    }
    var ashtakavarga = Ashtakavarga.of(chart, AshtakavargaTable.PARASHARA);
    sink.consume(Shodhana.of(ashtakavarga, ShodhanaConventions.DEFAULT));
    var day = days.of(birth.time(), birth.place());
    sink.consume(BhavaBala.of(Shadbala.of(chart, day, ShadbalaConventions.DEFAULT)));
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        sink.consume(VargaScheme.SHODASAVARGA.vimsopaka(chart, graha));
      }
    }
    sink.consume(CharaKarakas.ofSeven(chart.places()));
    for (Bhava bhava : BHAVAS) {
      sink.consume(Arudha.of(chart, bhava));
    }
    sink.consume(Yogas.of(chart));
    sink.consume(Doshas.of(chart));
  }

  /** The strengths alone, with the day and night that they rest on. */
  @Benchmark
  public BhavaBala strengths() {
    var birth = nextBirth();
    var chart = calculator.chartOf(birth);
    var day = days.of(birth.time(), birth.place());
    return BhavaBala.of(Shadbala.of(chart, day, ShadbalaConventions.DEFAULT));
  }
}
