package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.Condition.not;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinsOrSees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.mutualKendras;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.signExchange;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.dispositor;
import static org.chandrahoro.jyotish.yoga.Role.exaltationLord;
import static org.chandrahoro.jyotish.yoga.Source.jatakaParijata;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.practice;
import static org.chandrahoro.jyotish.yoga.Standing.DEBILITATED;
import static org.chandrahoro.jyotish.yoga.Standing.EXALTED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.exaltedInNavamsa;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * Debilitation undone, on each of the grounds that the texts and practice name. Any of them lifts
 * the weakness; that one alone does not make a raja yoga is practice.
 */
final class NeechaBhangaYogas {
  private static final String GROUNDS =
      " of these: the lord of its sign, the lord of its exaltation sign, or the graha exalted in its"
          + " sign is in a kendra from the lagna or the Moon; the first two are in kendras from each"
          + " other; the lord of its sign joins or sees it, changes signs with it, or is exalted; it"
          + " is exalted in the navamsa.";

  static final List<YogaRule> ALL =
      List.of(
          yoga("Neecha-Bhanga", YogaNature.MIXED, "A debilitated graha, and one ground alone")
              .whenever(undone(grounds -> all(any(grounds), not(Condition.atLeast(2, grounds))))),
          yoga(
                  "Neecha-Bhanga Raja",
                  YogaNature.GOOD,
                  "A debilitated graha, and two grounds or more")
              .whenever(undone(grounds -> Condition.atLeast(2, grounds))));

  private NeechaBhangaYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String count) {
    return YogaDraft.yoga(YogaFamily.NEECHA_BHANGA, name, nature, count + GROUNDS)
        .by(phaladeepika("7.26–30"), jatakaParijata("7"), practice());
  }

  private static List<Condition> undone(Function<List<Condition>, Condition> enough) {
    var forms = new ArrayList<Condition>();
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        forms.add(all(has(Role.of(graha), DEBILITATED), enough.apply(grounds(graha))));
      }
    }
    return List.copyOf(forms);
  }

  private static List<Condition> grounds(Graha graha) {
    var fallen = Role.of(graha);
    var host = dispositor(fallen);
    var lifter = exaltationLord(graha);
    var grounds = new ArrayList<Condition>();
    grounds.add(inKendra(host));
    grounds.add(inKendra(lifter));
    findExaltedIn(graha).ifPresent(guest -> grounds.add(inKendra(guest)));
    grounds.add(mutualKendras(host, lifter));
    grounds.add(joinsOrSees(host, fallen));
    grounds.add(signExchange(host, fallen));
    grounds.add(has(host, EXALTED));
    grounds.add(exaltedInNavamsa(fallen));
    return grounds;
  }

  private static Condition inKendra(Role who) {
    return any(in(who, KENDRAS), in(who, KENDRAS.from(MOON)));
  }

  /** The graha of the seven whose exaltation is where another is debilitated. */
  private static Optional<Role> findExaltedIn(Graha fallen) {
    var sign = Dignity.exaltationOf(fallen).plus(6);
    for (Graha graha : Graha.values()) {
      if (!graha.isNode() && Dignity.exaltationOf(graha) == sign) {
        return Optional.of(new Role.ExaltedThere(graha, fallen));
      }
    }
    return Optional.empty();
  }
}
