package org.chandrahoro.jyotish.transit;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/**
 * A transiting graha within an orb of a natal point, or of where its full sight of the point is
 * exact. Retrogression may make it exact three times, or bring it near and back without touching.
 *
 * @param count signs counted inclusively from the graha to the point when exact: 1 is the
 *     conjunction, 7 the opposition
 * @param span within the orb
 * @param exact the instants of exactness, in order
 * @param legs the span cut where nearing becomes parting and the reverse
 */
public record ContactSpan(
    Graha graha,
    NatalPoint point,
    int count,
    TransitSpan span,
    List<PointCrossing> exact,
    List<Leg> legs) {

  /** A part of the contact in which the graha only draws nearer (applying) or only parts. */
  public record Leg(UniversalTime start, UniversalTime end, boolean applying) {}

  public ContactSpan {
    exact = List.copyOf(exact);
    legs = List.copyOf(legs);
  }

  public boolean isConjunction() {
    return count == 1;
  }

  /** Whether a graha comes back to its own natal place. */
  public boolean isReturn() {
    return isConjunction() && point instanceof NatalPoint.OfGraha(Graha natal, _) && natal == graha;
  }

  /** Whether it is applying at an instant; none outside the span. */
  public Optional<Boolean> findApplying(UniversalTime time) {
    return legs.stream()
        .filter(
            leg ->
                leg.start().daysSinceJ2000() <= time.daysSinceJ2000()
                    && time.daysSinceJ2000() < leg.end().daysSinceJ2000())
        .map(Leg::applying)
        .findFirst();
  }

  /** What the contact is. */
  public List<TransitReason> why() {
    if (isReturn()) {
      return List.of(new TransitReason.Returns(graha));
    }
    return List.of(
        isConjunction()
            ? new TransitReason.Conjoins(graha, point)
            : new TransitReason.Sees(graha, point, count));
  }
}
