package org.chandrahoro.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

  /** Twenty days in five, ten and five: a quarter, a half and a quarter of the line. */
  @Test
  void eachSpanIsAsWideAsItLasts() {
    assertThat(drawn(0, 8))
        .contains("x=\"0.00%\" y=\"18\" width=\"25.00%\"")
        .contains("x=\"25.00%\" y=\"18\" width=\"50.00%\"")
        .contains("x=\"75.00%\" y=\"18\" width=\"25.00%\"");
  }

  /** The eighth of twenty days is two fifths of the way. */
  @Test
  void todayStandsWhereItIsAndOnlyWithin() {
    assertThat(drawn(0, 8)).contains("class=\"today\" x1=\"40.00%\" x2=\"40.00%\"");
    assertThat(drawn(0, 20)).doesNotContain("today");
    assertThat(drawn(0, -1)).doesNotContain("today");
  }

  @Test
  void whatLiesBeforeBirthIsShaded() {
    assertThat(drawn(2, 8)).contains("class=\"unlived\" x=\"0\" y=\"18\" width=\"10.00%\"");
    assertThat(drawn(-2, 8)).doesNotContain("unlived");
  }

  @Test
  void aSpanLeadsWhereItsAddressSaysAndItsWordsAreSafe() {
    assertThat(drawn(0, 8))
        .contains("href=\"/chart?style=south&amp;period=1\"")
        .contains("aria-label=\"A &lt;&amp;&gt; &quot;period&quot;\"")
        .contains("<g class=\"hue-2\">")
        .doesNotContain("style=\"");
  }

  private static String drawn(int birth, int now) {
    return Timeline.svg(
        List.of(span(0, 5, "/chart?style=south&period=1"), span(5, 15, "/chart"), span(15, 20, "")),
        at(birth),
        at(now),
        "all");
  }

  private static Timeline.Span span(int from, int to, String address) {
    return new Timeline.Span(
        "Ma", "A <&> \"period\"", "hue-2", at(from), at(to), from == 0, address);
  }

  private static Instant at(int day) {
    return START.plusSeconds(86_400L * day);
  }
}
