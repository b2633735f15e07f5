package org.chandrahoro.jyotish.point;

/**
 * At which moment of its eighth an upagraha rises, on which schools differ.
 *
 * @param gulika Gulika in Saturn's part
 * @param mandi Mandi in the same part
 * @param others kala, mrityu, ardhaprahara and yamaghantaka in theirs
 */
public record UpagrahaMoments(Moment gulika, Moment mandi, Moment others) {
  /** Of a part. */
  public enum Moment {
    START,
    MIDDLE
  }

  /** As Jagannatha Hora has it: Gulika at the start, all others in the middle. */
  public static final UpagrahaMoments DEFAULT =
      new UpagrahaMoments(Moment.START, Moment.MIDDLE, Moment.MIDDLE);

  /** Parashara: all at the start, Mandi being Gulika. */
  public static final UpagrahaMoments PARASHARA =
      new UpagrahaMoments(Moment.START, Moment.START, Moment.START);

  /** P. V. R. Narasimha Rao's book: Mandi at the start, Gulika and the others in the middle. */
  public static final UpagrahaMoments NARASIMHA_RAO =
      new UpagrahaMoments(Moment.MIDDLE, Moment.START, Moment.MIDDLE);

  /** The moment of one of them. */
  public Moment of(TimedUpagraha upagraha) {
    return switch (upagraha) {
      case GULIKA -> gulika;
      case MANDI -> mandi;
      case KALA, MRITYU, ARDHAPRAHARA, YAMAGHANTAKA -> others;
    };
  }
}
