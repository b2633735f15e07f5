package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;

/** What a formed yoga rests on, gathered while its conditions are told. */
final class Evidence {
  private static final List<List<Graha>> SETS = sets();

  private int makers;
  private final ArrayList<Reason> reasons = new ArrayList<>(6);

  /** Counts a graha among those that make the yoga. */
  void maker(int graha) {
    makers |= 1 << graha;
  }

  void because(Reason reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  void add(Evidence other) {
    makers |= other.makers;
    other.reasons.forEach(this::because);
  }

  int makers() {
    return makers;
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  /** The grahas of a set of bits, in weekday order. */
  static List<Graha> grahas(int set) {
    return SETS.get(set);
  }

  private static List<List<Graha>> sets() {
    var sets = new ArrayList<List<Graha>>(512);
    for (int set = 0; set < 512; set++) {
      var grahas = new ArrayList<Graha>();
      for (Graha graha : Graha.values()) {
        if ((set >> graha.ordinal() & 1) != 0) {
          grahas.add(graha);
        }
      }
      sets.add(List.copyOf(grahas));
    }
    return List.copyOf(sets);
  }
}
