package org.chandrahoro.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioBarTest {
  /** The whole width is twice what is needed. */
  @Test
  void oneReachesTheMiddleAndTwoTheEnd() {
    assertThat(RatioBar.svg(1)).contains("\"ratio enough\"").contains("y=\"3\" width=\"50.0\"");
    assertThat(RatioBar.svg(0.5)).contains("\"ratio short\"").contains("y=\"3\" width=\"25.0\"");
    assertThat(RatioBar.svg(3)).contains("y=\"3\" width=\"100.0\"");
    assertThat(RatioBar.svg(-1)).contains("y=\"3\" width=\"0.0\"");
  }
}
