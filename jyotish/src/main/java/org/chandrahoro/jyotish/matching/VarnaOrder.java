package org.chandrahoro.jyotish.matching;

/** Which sign belongs to which varna. */
public enum VarnaOrder {
  /**
   * Watery signs Brahmin, fiery Kshatriya, earthy Vaishya, airy Shudra: Muhurta Chintamani, vivaha
   * prakarana ("dvija jhashali-karkatas tato nripa visho 'nghrijah").
   */
  BY_ELEMENT,
  /** The same with airy signs Vaishya and earthy ones Shudra, as other almanacs print it. */
  AIR_BEFORE_EARTH,
  /**
   * Karka, Vrischika, Meena; Simha, Tula, Dhanu; Mesha, Mithuna, Kumbha; Vrishabha, Kanya, Makara:
   * B. V. Raman, Muhurtha, on marriage adaptability.
   */
  RAMAN
}
