package org.chandrahoro.jyotish.bala;

/**
 * The choices on which schools of shadbala differ.
 *
 * <p>Everywhere the Sun's ayana bala stands doubled and is his cheshta bala too (BPHS 27.18 makes
 * the one the other), so that his cheshta is 0 and nothing is counted twice.
 */
public record ShadbalaConventions(BalaSchool school, KrantiRule kranti, HoraLength hora) {
  /** Parashara's verses, the 24° of the texts, hours of a twelfth of day or night. */
  public static final ShadbalaConventions DEFAULT =
      new ShadbalaConventions(BalaSchool.PARASHARA, KrantiRule.ECLIPTIC_24, HoraLength.UNEQUAL);

  public ShadbalaConventions with(BalaSchool other) {
    return new ShadbalaConventions(other, kranti, hora);
  }

  public ShadbalaConventions with(KrantiRule other) {
    return new ShadbalaConventions(school, other, hora);
  }

  public ShadbalaConventions with(HoraLength other) {
    return new ShadbalaConventions(school, kranti, other);
  }
}
