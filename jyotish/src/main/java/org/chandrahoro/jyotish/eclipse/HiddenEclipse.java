package org.chandrahoro.jyotish.eclipse;

/** An eclipse of which a place sees nothing. */
public record HiddenEclipse(Eclipse eclipse, Reason reason) implements LocalEclipse {
  /** Why not. */
  public enum Reason {
    /** The eclipsed body is below the horizon all the while. */
    BELOW_HORIZON,
    /** The Moon's shadow passes by the place. */
    SHADOW_PASSES_BY
  }
}
