package org.chandrahoro.jyotish.panchanga;

/**
 * A lunar day: the time in which the Moon gains twelve degrees of longitude on the Sun (Surya
 * Siddhanta 2.66).
 *
 * @param number 1 (Shukla Pratipada) to 15 (Purnima), 16 (Krishna Pratipada) to 30 (Amavasya)
 */
public record Tithi(int number) {
  public static final int COUNT = 30;

  public Tithi {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("tithi " + number + "; accepted are 1 to 30");
    }
  }

  public Paksha paksha() {
    return number <= 15 ? Paksha.SHUKLA : Paksha.KRISHNA;
  }

  /** Its place in its half of the month, 1 to 15. */
  public int numberInPaksha() {
    return number <= 15 ? number : number - 15;
  }

  public TithiGroup group() {
    return TithiGroup.of(this);
  }

  public boolean isPurnima() {
    return number == 15;
  }

  public boolean isAmavasya() {
    return number == 30;
  }
}
