package org.chandrahoro.benchmarks.ephemeris;

import java.util.Random;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.EclipticPosition;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.horizon.HorizonCrossing;
import org.chandrahoro.ephemeris.horizon.HorizonDefinition;
import org.chandrahoro.ephemeris.horizon.HorizonEvent;
import org.chandrahoro.ephemeris.horizon.RiseSet;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Single operations over the years 1900 to 2100. One position is a new instant each time, so
 * nothing is carried over from one to the next; the bodies from the Sun to Saturn take turns.
 */
@State(Scope.Thread)
public class EphemerisBenchmark {
  private static final int INSTANTS = 1 << 16;
  private static final double CENTURY_DAYS = 36_525;

  /** Days between instants in order: the table of the Moon changes its segment every 160th. */
  private static final double STEP_DAYS = 0.1;

  private static final Body[] BODIES = {
    Body.SUN, Body.MOON, Body.MERCURY, Body.VENUS, Body.MARS, Body.JUPITER, Body.SATURN
  };
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);

  private final Ephemeris ephemeris = Ephemeris.standard();
  private final RiseSet riseSet = RiseSet.standard();
  private final DeltaT deltaT = DeltaT.standard();
  private final double[] scattered =
      new Random(20_000_101).doubles(INSTANTS, -CENTURY_DAYS, CENTURY_DAYS).toArray();
  private int next;

  private double scattered() {
    next = (next + 1) & (INSTANTS - 1);
    return scattered[next];
  }

  private double inOrder() {
    next = (next + 1) & (INSTANTS - 1);
    return next * STEP_DAYS;
  }

  private Body body() {
    return BODIES[next % BODIES.length];
  }

  @Benchmark
  public EclipticPosition positionAtScatteredInstants() {
    return ephemeris.at(new TerrestrialTime(scattered())).position(body());
  }

  @Benchmark
  public EclipticPosition positionInOrder() {
    return ephemeris.at(new TerrestrialTime(inOrder())).position(body());
  }

  /** The seven bodies and both nodes. */
  @Benchmark
  public void ninePlacesAtOneInstant(Blackhole sink) {
    var sky = ephemeris.at(new TerrestrialTime(scattered()));
    for (Body body : BODIES) {
      sink.consume(sky.position(body));
    }
    sink.consume(sky.meanNode());
    sink.consume(sky.trueNode());
  }

  @Benchmark
  public Angles ascendantWithItsSky() {
    var ut = new UniversalTime(scattered());
    return Angles.at(ut, ephemeris.at(ut.toTerrestrialTime(deltaT)), HYDERABAD);
  }

  @Benchmark
  public HorizonCrossing sunrise() {
    return rising(Body.SUN);
  }

  @Benchmark
  public HorizonCrossing moonrise() {
    return rising(Body.MOON);
  }

  private HorizonCrossing rising(Body body) {
    return riseSet.firstAfter(
        new UniversalTime(scattered()),
        HYDERABAD,
        body,
        HorizonEvent.RISE,
        HorizonDefinition.UPPER_LIMB_REFRACTION);
  }
}
