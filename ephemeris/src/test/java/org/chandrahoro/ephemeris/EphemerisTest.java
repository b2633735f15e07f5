package org.chandrahoro.ephemeris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.data.Offset;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

class EphemerisTest {
  private static final double FIRST_DAY = -146_097 - 0.5; // 1600-01-01 0h
  private static final double END = 146_463 - 0.5; // 2401-01-01 0h

  private final Ephemeris ephemeris = Ephemeris.standard();

  /**
   * J. Meeus, Astronomical Algorithms (2nd ed.), example 47.a, whose abridged theory is good to 10″
   * in longitude and 4″ in latitude: the Moon on 1992 April 12, 0h TD. His distance leaves out the
   * 38 km that the Earth moves while the light travels.
   */
  @Test
  void theMoonIsWhereMeeusHasIt() {
    EclipticPosition moon = at(2_448_724.5).position(Body.MOON);
    assertThat(moon.longitudeDegrees()).isCloseTo(133.167265, arcsecond(10));
    assertThat(moon.latitudeDegrees()).isCloseTo(-3.229126, arcsecond(4));
    assertThat(moon.distanceAu() * 149_597_870.7).isCloseTo(368_409.7, within(40.0));
  }

  /** Meeus, example 22.a: nutation and obliquity on 1987 April 10, 0h TD. */
  @Test
  void nutationAndObliquityAreWhatMeeusHas() {
    Sky sky = at(2_446_895.5);
    assertThat(sky.nutationInLongitudeDegrees()).isCloseTo(-3.788 / 3600, arcsecond(0.01));
    assertThat(sky.trueObliquityDegrees())
        .isCloseTo(23 + 26 / 60.0 + 36.850 / 3600, arcsecond(0.06));
  }

  @Test
  void everyBodyIsThereFromTheFirstInstantToTheLast() {
    for (double day : new double[] {FIRST_DAY, END}) {
      Sky sky = ephemeris.at(new TerrestrialTime(day));
      for (Body body : Body.values()) {
        EclipticPosition place = sky.position(body);
        assertThat(place.longitudeDegrees()).isBetween(0.0, 360.0);
        assertThat(place.latitudeDegrees()).isBetween(-18.0, 18.0);
      }
    }
  }

  @Test
  void otherInstantsAreRefusedWithTheirDate() {
    assertThatExceptionOfType(OutsideEphemerisException.class)
        .isThrownBy(() -> ephemeris.at(new TerrestrialTime(Math.nextUp(END))))
        .withMessage("2401-01-01 is outside the ephemeris, which covers 1600-01-01 to 2400-12-31");
    assertThatExceptionOfType(OutsideEphemerisException.class)
        .isThrownBy(() -> ephemeris.at(new TerrestrialTime(FIRST_DAY - 1e-6)))
        .withMessageStartingWith("1599-12-31 is outside");
    for (double day : new double[] {Double.NaN, 1e300, Double.NEGATIVE_INFINITY}) {
      assertThatExceptionOfType(OutsideEphemerisException.class)
          .isThrownBy(() -> ephemeris.at(new TerrestrialTime(day)))
          .withMessageContaining(" is outside the ephemeris");
    }
  }

  @Test
  void bytesThatAreNoEphemerisAreRefused() {
    assertThatIllegalStateException().isThrownBy(() -> Ephemeris.of(new byte[1_000]));
  }

  @Test
  void theModelIsNamed() {
    assertThat(ephemeris.model()).contains("DE440", "ELP/MPP02", "IAU 2000B");
  }

  /** A fresh copy, so that the threads meet records that none has unpacked yet. */
  @Test
  void manyThreadsSeeTheSameSky() throws Exception {
    Ephemeris fresh = Ephemeris.of(resource());
    var days = new Random(20).doubles(500, FIRST_DAY, END).toArray();
    List<EclipticPosition> expected = sweep(ephemeris, days);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var results = new ArrayList<Future<List<EclipticPosition>>>();
      Callable<List<EclipticPosition>> sweep = () -> sweep(fresh, days);
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(sweep));
      }
      for (var result : results) {
        assertThat(get(result)).isEqualTo(expected);
      }
    }
  }

  private static List<EclipticPosition> get(Future<List<EclipticPosition>> result)
      throws InterruptedException, ExecutionException {
    return result.get();
  }

  private static List<EclipticPosition> sweep(Ephemeris ephemeris, double[] days) {
    var places = new ArrayList<EclipticPosition>();
    for (double day : days) {
      Sky sky = ephemeris.at(new TerrestrialTime(day));
      for (Body body : Body.values()) {
        places.add(sky.position(body));
      }
    }
    return places;
  }

  private static byte[] resource() throws IOException {
    try (var in = Ephemeris.class.getResourceAsStream("segment/ephemeris-1600-2400.bin")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private Sky at(double julianDay) {
    return ephemeris.at(TerrestrialTime.ofJulianDay(julianDay));
  }

  private static Offset<Double> arcsecond(double count) {
    return within(count / 3600);
  }
}
