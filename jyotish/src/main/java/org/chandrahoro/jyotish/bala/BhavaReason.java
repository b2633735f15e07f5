package org.chandrahoro.jyotish.bala;

import java.util.List;
import org.chandrahoro.jyotish.Graha;

/** What one component of a house's strength rests on. */
public sealed interface BhavaReason {
  /** The strength of the lord of its sign. */
  record LordsStrength(Graha lord) implements BhavaReason {}

  /** Degrees, [0, 180], of its middle from the angle where a sign of its nature is weakest. */
  record FromWeakAngle(SignNature nature, WeakAngle angle, double degrees) implements BhavaReason {}

  /** Virupas of sight of the benefics and of the malefics upon its middle, before any quarter. */
  record Seen(double benefic, double malefic) implements BhavaReason {}

  /** Those in it that give a rupa, and those that take one. */
  record Occupants(List<Graha> giving, List<Graha> taking) implements BhavaReason {
    public Occupants {
      giving = List.copyOf(giving);
      taking = List.copyOf(taking);
    }
  }

  /** With which part its sign rises, and which the hour of the birth wants. */
  record RisesWith(Rising sign, Rising wanted) implements BhavaReason {}
}
