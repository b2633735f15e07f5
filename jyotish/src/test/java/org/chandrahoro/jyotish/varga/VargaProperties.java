package org.chandrahoro.jyotish.varga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VargaProperties {
  /**
   * Both sides of every cusp: the point on it opens a part, the microarcsecond before closes one.
   */
  @ParameterizedTest
  @EnumSource
  void everyCuspBelongsToThePartItOpens(Varga varga) {
    int parts = 12 * varga.division();
    for (int part = 0; part < parts; part++) {
      // the first whole microarcsecond at or past the cusp
      long cusp = Math.ceilDiv(part * SiderealLongitude.CIRCLE, (long) parts);
      var on = new SiderealLongitude(cusp);
      var before = new SiderealLongitude(cusp - 1);
      assertThat(varga.partOfCircle(on)).isEqualTo(part);
      assertThat(varga.partOfCircle(before)).isEqualTo((part + parts - 1) % parts);
      assertThat(varga.of(on)).isEqualTo(varga.ofPart(part));
      assertThat(varga.of(before)).isEqualTo(varga.ofPart(part - 1));
    }
  }

  /** But for D2 (two signs take all), D30, and D40 and D45, whose counts do not come out even. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HORA", "TRIMSAMSA", "KHAVEDAMSA", "AKSHAVEDAMSA"})
  void everySignReceivesAsManyParts(Varga varga) {
    var count = new EnumMap<Rasi, Integer>(Rasi.class);
    for (int part = 0; part < 12 * varga.division(); part++) {
      count.merge(varga.ofPart(part), 1, Integer::sum);
    }
    assertThat(count).hasSize(12);
    assertThat(count.values()).containsOnly(varga.division());
  }
}
