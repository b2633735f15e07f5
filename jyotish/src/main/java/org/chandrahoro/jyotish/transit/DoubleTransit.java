package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;

/**
 * A stretch in which transiting Jupiter and Saturn both reach a natal house or its lord, by
 * standing in the sign or by full sight of it: what the house promises may then come about. The
 * rule is K. N. Rao's; the lord is sought in the sign where it stands in the birth chart.
 *
 * @param from what the house is counted from
 * @param why by what Jupiter reaches the house, then by what Saturn does; constant in the span
 */
public record DoubleTransit(
    Bhava bhava, Reckoning from, TransitSpan span, List<TransitReason> why) {
  private static final List<Graha> BOTH = List.of(Graha.JUPITER, Graha.SATURN);

  public DoubleTransit {
    why = List.copyOf(why);
  }

  /**
   * All double transits in [from, to), house by house and in order of time; none where the sign
   * that houses are counted from is uncertain. A lord whose natal sign is uncertain is left out.
   */
  public static List<DoubleTransit> find(
      Chart natal, Reckoning from, IngressSearch search, UniversalTime start, UniversalTime end) {
    Optional<Rasi> first =
        from == Reckoning.MOON ? natal.findRasi(Graha.MOON) : natal.findLagnaRasi();
    return first
        .map(sign -> find(natal, sign, from, stretches(search, start, end)))
        .orElse(List.of());
  }

  private static List<DoubleTransit> find(
      Chart natal, Rasi first, Reckoning from, List<Stretch> stretches) {
    var found = new ArrayList<DoubleTransit>();
    for (Bhava bhava : Bhava.values()) {
      for (Stretch stretch : stretches) {
        var why = reasons(natal, first, from, bhava, stretch);
        if (why.isEmpty()) {
          continue;
        }
        var last = found.isEmpty() ? null : found.getLast();
        if (last != null
            && last.bhava() == bhava
            && last.span().end().equals(stretch.span().start())
            && last.why().equals(why)) {
          found.set(found.size() - 1, last.until(stretch.span()));
        } else {
          found.add(new DoubleTransit(bhava, from, stretch.span(), why));
        }
      }
    }
    return List.copyOf(found);
  }

  private DoubleTransit until(TransitSpan later) {
    var longer = new TransitSpan(span.start(), later.end(), span.openStart(), later.openEnd());
    return new DoubleTransit(bhava, from, longer, why);
  }

  /** By what both reach a house; nothing where one of them does not. */
  private static List<TransitReason> reasons(
      Chart natal, Rasi first, Reckoning from, Bhava bhava, Stretch stretch) {
    var house = bhava.rasiFrom(first);
    var lord = house.lord();
    var all = new ArrayList<TransitReason>();
    for (Graha graha : BOTH) {
      int before = all.size();
      var stands = graha == Graha.JUPITER ? stretch.jupiter() : stretch.saturn();
      findInfluence(graha, stands, house)
          .ifPresent(by -> all.add(new TransitReason.TouchesHouse(graha, bhava, from, by)));
      natal
          .findRasi(lord)
          .flatMap(sign -> findInfluence(graha, stands, sign))
          .ifPresent(by -> all.add(new TransitReason.TouchesLord(graha, lord, bhava, from, by)));
      if (all.size() == before) {
        return List.of();
      }
    }
    return all;
  }

  private static Optional<Influence> findInfluence(Graha graha, Rasi stands, Rasi sign) {
    if (stands == sign) {
      return Optional.of(Influence.OCCUPIES);
    }
    return GrahaDrishti.sees(graha, stands, sign, NodeSight.NONE)
        ? Optional.of(Influence.SEES)
        : Optional.empty();
  }

  /** A stretch in which neither changes its sign. */
  private record Stretch(TransitSpan span, Rasi jupiter, Rasi saturn) {}

  private static List<Stretch> stretches(
      IngressSearch search, UniversalTime start, UniversalTime end) {
    var ingresses = new ArrayList<Ingress>();
    BOTH.forEach(graha -> ingresses.addAll(search.ingresses(graha, start, end)));
    ingresses.sort(Comparator.comparingDouble(ingress -> ingress.time().daysSinceJ2000()));
    var stretches = new ArrayList<Stretch>();
    var jupiter = search.rasiAt(Graha.JUPITER, start);
    var saturn = search.rasiAt(Graha.SATURN, start);
    var since = start;
    for (Ingress ingress : ingresses) {
      if (since.daysSinceJ2000() < ingress.time().daysSinceJ2000()) {
        var span = new TransitSpan(since, ingress.time(), since.equals(start), false);
        stretches.add(new Stretch(span, jupiter, saturn));
      }
      since = ingress.time();
      if (ingress.graha() == Graha.JUPITER) {
        jupiter = ingress.to();
      } else {
        saturn = ingress.to();
      }
    }
    if (since.daysSinceJ2000() < end.daysSinceJ2000()) {
      stretches.add(
          new Stretch(new TransitSpan(since, end, since.equals(start), true), jupiter, saturn));
    }
    return stretches;
  }
}
