package org.chandrahoro.benchmarks.chart;

import java.util.Random;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Single charts, for births spread at random over a century and the globe. */
@State(Scope.Thread)
public class ChartBenchmark {
  private static final int BIRTHS = 4096;
  private static final Varga[] VARGAS = Varga.values();

  private final ChartCalculator calculator =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
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

  private RecordedChart nextChart() {
    next = (next + 1) % BIRTHS;
    return calculator.chartOf(births[next]);
  }

  /** Nine grahas, lagna and midheaven. */
  @Benchmark
  public RecordedChart places() {
    return nextChart();
  }

  /** The same with sixteen vargas and two levels of Vimshottari. */
  @Benchmark
  public void vargasAndDashas(Blackhole sink) {
    var chart = nextChart();
    for (Varga varga : VARGAS) {
      sink.consume(VargaChart.of(chart, varga));
    }
    var dasha = VimshottariDasha.of(chart);
    for (DashaPeriod mahadasha : dasha.mahadashas()) {
      sink.consume(mahadasha.start());
      for (DashaPeriod antardasha : dasha.within(mahadasha)) {
        sink.consume(antardasha.start());
      }
    }
  }

  /** The places and their ashtakavarga. */
  @Benchmark
  public Ashtakavarga ashtakavarga() {
    return Ashtakavarga.of(nextChart(), AshtakavargaTable.PARASHARA);
  }
}
