package org.chandrahoro.jyotish.bala;

/** A strength in rupas, each of sixty virupas. */
public record Rupas(double value) {
  public Virupas toVirupas() {
    return new Virupas(value * Virupas.PER_RUPA);
  }
}
