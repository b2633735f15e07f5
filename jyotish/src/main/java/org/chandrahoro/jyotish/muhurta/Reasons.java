package org.chandrahoro.jyotish.muhurta;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.yoga.Source;
import org.chandrahoro.jyotish.yoga.Work;

/** Collects what the rules find at a time. */
final class Reasons {
  private final List<MuhurtaReason> found = new ArrayList<>();

  void speakFor(int weight, Factor factor, Source source) {
    found.add(new MuhurtaReason(factor, Effect.FOR, weight, source));
  }

  void speakAgainst(int weight, Factor factor, Source source) {
    found.add(new MuhurtaReason(factor, Effect.AGAINST, weight, source));
  }

  void forbid(Factor factor, Source source) {
    found.add(new MuhurtaReason(factor, Effect.FORBIDS, 4, source));
  }

  List<MuhurtaReason> found() {
    return List.copyOf(found);
  }

  /** A chapter (prakarana) of Muhurta Chintamani. */
  static Source chintamani(String prakarana) {
    return new Source(Work.MUHURTA_CHINTAMANI, prakarana);
  }

  /** A chapter of B. V. Raman's Muhurtha. */
  static Source raman(String chapter) {
    return new Source(Work.RAMAN_MUHURTHA, chapter);
  }

  static Source almanacs() {
    return new Source(Work.ALMANACS, "");
  }
}
