package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/**
 * A transiting graha seen from a natal sign. The doctrine speaks of the natal Moon's sign
 * (Phaladeepika 26.1); counted from the Lagna the same table is modern practice.
 *
 * @param rasi where the graha is
 * @param house that sign counted from the natal one, 1 to 12
 * @param good whether the graha does good there, obstruction left aside
 * @param obstructedBy the grahas that stand in the vedha house of a good transit; of the seven with
 *     bodies only, for no verse lets the nodes obstruct
 */
public record Gochara(Graha graha, Rasi rasi, int house, boolean good, Set<Graha> obstructedBy) {
  private static final Graha[] GRAHAS = Graha.values();

  public Gochara {
    if (house < 1 || house > 12) {
      throw new IllegalArgumentException("house " + house + "; accepted are 1 to 12");
    }
    obstructedBy = Set.copyOf(obstructedBy);
  }

  /** A good transit whose good is obstructed. */
  public boolean isObstructed() {
    return !obstructedBy.isEmpty();
  }

  /** Whether the good of the transit comes through. */
  public boolean isEffectivelyGood() {
    return good && !isObstructed();
  }

  /** All nine grahas, in weekday order, seen from a natal sign. */
  public static List<Gochara> from(Rasi natal, Function<Graha, Rasi> transits) {
    var all = new ArrayList<Gochara>(GRAHAS.length);
    for (Graha graha : GRAHAS) {
      all.add(of(graha, natal, transits));
    }
    return List.copyOf(all);
  }

  /** One graha seen from a natal sign, among the others that may obstruct it. */
  public static Gochara of(Graha graha, Rasi natal, Function<Graha, Rasi> transits) {
    Rasi rasi = transits.apply(graha);
    int house = natal.countTo(rasi);
    return new Gochara(
        graha,
        rasi,
        house,
        GocharaTable.isGood(graha, house),
        obstructors(graha, house, natal, transits));
  }

  private static Set<Graha> obstructors(
      Graha graha, int house, Rasi natal, Function<Graha, Rasi> transits) {
    var found = EnumSet.noneOf(Graha.class);
    OptionalInt vedhaHouse = GocharaTable.vedhaHouse(graha, house);
    if (vedhaHouse.isEmpty()) {
      return found;
    }
    Rasi vedha = natal.plus(vedhaHouse.getAsInt() - 1);
    for (Graha other : GRAHAS) {
      boolean mayObstruct =
          other != graha
              && !other.isNode()
              && GocharaTable.spares(graha).filter(other::equals).isEmpty();
      if (mayObstruct && transits.apply(other) == vedha) {
        found.add(other);
      }
    }
    return found;
  }
}
