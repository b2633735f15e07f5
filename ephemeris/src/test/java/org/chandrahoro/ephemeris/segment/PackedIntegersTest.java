package org.chandrahoro.ephemeris.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedIntegersTest {
  private static final byte[] BYTES = {
    (byte) 0b1011_0110, (byte) 0b0111_1111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  @Test
  void numbersAreSignedAndStartAtAnyBit() {
    assertThat(PackedIntegers.read(BYTES, 0, 2)).isEqualTo(-2); // 10
    assertThat(PackedIntegers.read(BYTES, 1, 3)).isEqualTo(3); // 011
    assertThat(PackedIntegers.read(BYTES, 4, 5)).isEqualTo(12); // 0110 0
    assertThat(PackedIntegers.read(BYTES, 9, 7)).isEqualTo(-1); // 1111111
  }

  @Test
  void aNumberOfNoBitsIsZero() {
    assertThat(PackedIntegers.read(BYTES, 0, 0)).isZero();
  }

  @Test
  void theLastNumberMayEndWithTheArray() {
    byte[] bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0b0110_1101};
    assertThat(PackedIntegers.read(bytes, 77, 3)).isEqualTo(-3); // 101
    assertThat(PackedIntegers.read(bytes, 71, 9)).isEqualTo(0b0110_1101);
  }

  @Test
  void theWidestNumberMayStartAtTheLastBitOfAByte() {
    // One bit 1, then 56 bits 0: the most negative number of 57 bits.
    byte[] bytes = {1, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(PackedIntegers.read(bytes, 7, 57)).isEqualTo(-(1L << 56));
  }
}
