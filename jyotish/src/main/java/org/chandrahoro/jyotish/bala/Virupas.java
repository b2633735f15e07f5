package org.chandrahoro.jyotish.bala;

/** A strength in virupas (shashtiamsas), sixty to the rupa. Some components may be negative. */
public record Virupas(double value) {
  public static final int PER_RUPA = 60;

  public Rupas toRupas() {
    return new Rupas(value / PER_RUPA);
  }
}
