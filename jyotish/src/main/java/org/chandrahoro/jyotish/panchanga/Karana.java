package org.chandrahoro.jyotish.panchanga;

/**
 * Half a tithi. Surya Siddhanta 2.67–69: the four fixed karanas run from the second half of the
 * waning fourteenth to the first half of the waxing first, the seven moving ones fill the rest.
 *
 * @param number 1 (Kimstughna, first half of Shukla Pratipada), 2 (Bava) … 60 (Naga)
 */
public record Karana(int number) {
  public static final int COUNT = 60;

  private static final KaranaName[] NAMES = KaranaName.values();
  private static final int MOVING = 7;

  public Karana {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("karana " + number + "; accepted are 1 to 60");
    }
  }

  public KaranaName name() {
    return switch (number) {
      case 1 -> KaranaName.KIMSTUGHNA;
      case 58 -> KaranaName.SHAKUNI;
      case 59 -> KaranaName.CHATUSHPADA;
      case 60 -> KaranaName.NAGA;
      default -> NAMES[(number - 2) % MOVING];
    };
  }

  /** The tithi of which it is a half. */
  public Tithi tithi() {
    return new Tithi((number + 1) / 2);
  }
}
