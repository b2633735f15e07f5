package org.chandrahoro.jyotish.yoga;

/**
 * Where a rule stands.
 *
 * @param place chapter and, where it is sure, verse: {@code "36.3–4"}; empty for practice. The
 *     chapters of BPHS are those of Santhanam's edition
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

  static Source horaSara(String place) {
    return new Source(Work.HORA_SARA, place);
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
