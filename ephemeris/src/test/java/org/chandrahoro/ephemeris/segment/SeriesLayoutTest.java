package org.chandrahoro.ephemeris.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeriesLayoutTest {
  @Test
  void recordsFollowEachOtherWithoutGapsAndEndOnAByte() {
    var layout = layout(3, 1, 1e-9, 7, 6, 5, 4, 3, 0);
    assertThat(layout.recordBits()).isEqualTo(25);
    assertThat(layout.packedBytes()).isEqualTo(10); // 75 bits
    assertThat(layout.lastDay()).isEqualTo(10 + 3 * 16);
  }

  @Test
  void impossibleLayoutsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout(0, 1, 1e-9, 7, 6, 5, 4, 3, 0))
        .withMessageContaining("SATURN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout(3, 1, 0, 7, 6, 5, 4, 3, 0))
        .withMessageContaining("impossible");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout(3, 1, 1e-9, 7, 6, 5))
        .withMessageContaining("3 widths");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout(3, 1, 1e-9, 7, 6, 5, 58, 3, 0))
        .withMessageContaining("58");
  }

  private static SeriesLayout layout(int segments, int degree, double quantum, int... widths) {
    return new SeriesLayout(Series.SATURN, 10, 16, segments, degree, quantum, widths);
  }
}
