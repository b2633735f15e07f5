package org.chandrahoro.jyotish.dasha;

import java.util.List;
import org.chandrahoro.jyotish.Graha;

/** The lords of a dasha in their order, with the years of each. */
final class DashaOrder {
  private final List<Graha> lords;
  private final int[] years;
  private final int total;

  DashaOrder(List<Graha> lords, int... years) {
    if (lords.size() != years.length) {
      throw new IllegalArgumentException(lords.size() + " lords, " + years.length + " years");
    }
    this.lords = List.copyOf(lords);
    this.years = years.clone();
    int sum = 0;
    for (int span : years) {
      sum += span;
    }
    this.total = sum;
  }

  int size() {
    return years.length;
  }

  Graha lord(int index) {
    return lords.get(index);
  }

  int years(int index) {
    return years[index];
  }

  /** Years of all lords together. */
  int total() {
    return total;
  }

  int indexAfter(int index) {
    return index + 1 == years.length ? 0 : index + 1;
  }
}
