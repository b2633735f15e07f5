package org.chandrahoro.ephemeris.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.segment.Series;
import org.junit.jupiter.api.Test;

class GenerateEphemerisTest {
  private static final double START = 8_900; // summer 2024, around the epoch of the states
  private static final double END = 9_000;

  /**
   * The same days from other segments: both stay within their tolerance of the trajectory, so that
   * they differ by less than twice that.
   */
  @Test
  void aShortSpanComesOutAsInTheCommittedResource() throws IOException {
    var made = SegmentResource.of(GenerateEphemeris.generate(START, END));
    var committed = committed();
    assertThat(made.model()).isEqualTo(committed.model());
    var ours = new double[3];
    var theirs = new double[3];
    for (Series name : Series.values()) {
      double tolerance = SeriesPlan.of(name).tolerance();
      double worst = 0;
      for (double day = START; day <= END; day += 0.37) {
        made.series(name).value(day, ours);
        committed.series(name).value(day, theirs);
        for (int axis = 0; axis < 3; axis++) {
          worst = Math.max(worst, Math.abs(ours[axis] - theirs[axis]));
        }
      }
      assertThat(worst).as("%s", name).isLessThan(2 * tolerance);
    }
  }

  @Test
  void theCommittedResourceFollowsThePlan() throws IOException {
    var committed = committed();
    for (Series name : Series.values()) {
      var layout = committed.series(name).layout();
      var plan = SeriesPlan.of(name);
      assertThat(layout.degree()).isEqualTo(plan.degree());
      assertThat(layout.daysPerSegment()).isEqualTo(plan.daysPerSegment());
      assertThat(layout.firstDay()).isLessThan(committed.firstDay());
      assertThat(layout.lastDay()).isGreaterThanOrEqualTo(committed.lastDay());
    }
  }

  private static SegmentResource committed() throws IOException {
    try (var in = Ephemeris.class.getResourceAsStream("segment/ephemeris-1600-2400.bin")) {
      return SegmentResource.of(Objects.requireNonNull(in).readAllBytes());
    }
  }
}
