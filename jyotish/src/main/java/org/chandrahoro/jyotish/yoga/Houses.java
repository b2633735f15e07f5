package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;

/**
 * Some houses, counted from the lagna or from a graha.
 *
 * @param from the graha they are counted from; from the lagna where absent
 * @param mask one bit a house, the first lowest
 */
record Houses(Optional<Role> from, int mask) {
  static final Houses KENDRAS = houses(1, 4, 7, 10);
  static final Houses TRIKONAS = houses(1, 5, 9);
  static final Houses GOOD = houses(1, 4, 5, 7, 9, 10);
  static final Houses DUSTHANAS = houses(6, 8, 12);
  static final Houses UPACHAYAS = houses(3, 6, 10, 11);

  static Houses houses(int... numbers) {
    int mask = 0;
    for (int number : numbers) {
      mask |= 1 << (number - 1);
    }
    return new Houses(Optional.empty(), mask);
  }

  Houses from(Role role) {
    return new Houses(Optional.of(role), mask);
  }

  /** The sign that is the first of them in a chart. */
  private int first(YogaChart chart) {
    return from.isPresent() ? chart.sign(from.get().in(chart)) : chart.lagna();
  }

  /** The signs that these houses are in a chart. */
  int signs(YogaChart chart) {
    int first = first(chart);
    return (mask << first | mask >> (12 - first)) & 0xFFF;
  }

  /** Whether a graha stands in one of these houses; none counts from itself. */
  boolean hold(YogaChart chart, int graha) {
    if (from.isPresent() && from.get().in(chart) == graha) {
      return false;
    }
    return (signs(chart) >> chart.sign(graha) & 1) != 0;
  }

  /** Says that a graha stands in the one of these houses where it does. */
  void tell(YogaChart chart, int graha, Evidence evidence) {
    int house = Math.floorMod(chart.sign(graha) - first(chart), 12);
    var bhava = YogaChart.BHAVAS[house];
    if (from.isPresent()) {
      from.get().tell(chart, evidence);
      var origin = YogaChart.GRAHAS[from.get().in(chart)];
      evidence.because(new Reason.InBhavaFrom(YogaChart.GRAHAS[graha], bhava, origin));
    } else {
      evidence.because(new Reason.InBhava(YogaChart.GRAHAS[graha], bhava));
    }
  }

  List<Bhava> bhavas() {
    var bhavas = new ArrayList<Bhava>();
    for (int left = mask; left != 0; left &= left - 1) {
      bhavas.add(YogaChart.BHAVAS[Integer.numberOfTrailingZeros(left)]);
    }
    return List.copyOf(bhavas);
  }
}
