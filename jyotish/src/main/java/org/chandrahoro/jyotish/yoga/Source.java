package org.chandrahoro.jyotish.yoga;

/**
 * Where a rule stands.
 *
 * <p>Chapters are those of these editions: BPHS and Saravali as R. Santhanam has them, Brihat
 * Jataka and Phaladeepika as V. Subrahmanya Sastri, Jataka Parijata as the same. A verse is given
 * only where it is sure; the others are to be looked for in the chapter.
 *
 * @param place chapter and, where it is sure, verse: {@code "36.3–4"}; empty where the work is not
 *     divided so, for practice, and where the chapter is not sure
 */
public record Source(Work work, String place) {

  static Source bphs(String place) {
    return new Source(Work.BPHS, place);
  }

  static Source brihatJataka(String place) {
    return new Source(Work.BRIHAT_JATAKA, place);
  }

  static Source saravali(String place) {
    return new Source(Work.SARAVALI, place);
  }

  static Source phaladeepika(String place) {
    return new Source(Work.PHALADEEPIKA, place);
  }

  static Source jatakaParijata(String place) {
    return new Source(Work.JATAKA_PARIJATA, place);
  }

  static Source raman() {
    return new Source(Work.RAMAN, "");
  }

  static Source practice() {
    return new Source(Work.PRACTICE, "");
  }

  /** {@code Phaladeepika 6.14}. */
  @Override
  public String toString() {
    return place.isEmpty() ? work.title() : work.title() + " " + place;
  }
}
