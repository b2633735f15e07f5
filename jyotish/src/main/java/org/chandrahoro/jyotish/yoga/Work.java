package org.chandrahoro.jyotish.yoga;

/** The works that the rules are taken from. */
public enum Work {
  BPHS("Brihat Parashara Hora Shastra"),
  BRIHAT_JATAKA("Brihat Jataka"),
  SARAVALI("Saravali"),
  PHALADEEPIKA("Phaladeepika"),
  JATAKA_PARIJATA("Jataka Parijata"),
  LAGHU_PARASHARI("Laghu Parashari"),
  UTTARA_KALAMRITA("Uttara Kalamrita"),
  RAMAN("Raman, Three Hundred Important Combinations"),
  MUHURTA_CHINTAMANI("Muhurta Chintamani"),
  RAMAN_MUHURTHA("Raman, Muhurtha"),
  ALMANACS("the Telugu almanacs"),
  PRACTICE("modern practice");

  private final String title;

  Work(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
