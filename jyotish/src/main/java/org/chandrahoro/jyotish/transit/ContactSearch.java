package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;

/**
 * When transiting grahas touch natal points: conjunctions, oppositions and the other full sights of
 * {@link GrahaDrishti}, whose exact ray falls whole signs ahead of the graha. The texts know only
 * the sign; the exact degree and the orb are modern practice.
 */
public final class ContactSearch {
  private static final Comparator<ContactSpan> IN_TIME =
      Comparator.<ContactSpan>comparingDouble(contact -> contact.span().start().daysSinceJ2000())
          .thenComparing(ContactSpan::graha)
          .thenComparingLong(contact -> contact.point().longitude().microarcseconds())
          .thenComparingInt(ContactSpan::count);

  private final IngressSearch search;
  private final NodeSight nodes;
  private final double orbDegrees;

  /**
   * @param orbDegrees how far from exactness a contact begins and ends; more than 0, at most 5
   */
  public ContactSearch(IngressSearch search, NodeSight nodes, double orbDegrees) {
    if (!(orbDegrees > 0 && orbDegrees <= 5)) {
      throw new IllegalArgumentException(
          "orb of " + orbDegrees + "°; accepted are more than 0° to 5°");
    }
    this.search = search;
    this.nodes = nodes;
    this.orbDegrees = orbDegrees;
  }

  /** Every contact of some grahas with some points in [from, to), by its beginning. */
  public List<ContactSpan> contacts(
      Collection<Graha> grahas,
      Collection<? extends NatalPoint> points,
      UniversalTime from,
      UniversalTime to) {
    var found = new ArrayList<ContactSpan>();
    for (Graha graha : grahas) {
      var path = search.pathOf(graha, from, to);
      for (NatalPoint point : points) {
        for (int count = 1; count <= 12; count++) {
          if (count == 1 || sees(graha, count)) {
            contacts(path, point, count, from, to, found);
          }
        }
      }
    }
    found.sort(IN_TIME);
    return List.copyOf(found);
  }

  private boolean sees(Graha graha, int count) {
    return GrahaDrishti.sees(graha, Rasi.MESHA, Rasi.MESHA.plus(count - 1), nodes);
  }

  private void contacts(
      GrahaPath path,
      NatalPoint point,
      int count,
      UniversalTime from,
      UniversalTime to,
      List<ContactSpan> found) {
    double target = point.longitude().degrees() - 30 * (count - 1);
    var edges =
        Stream.concat(
                path.crossings(target - orbDegrees).stream(),
                path.crossings(target + orbDegrees).stream())
            .map(PointCrossing::time)
            .sorted(Comparator.comparingDouble(UniversalTime::daysSinceJ2000))
            .toList();
    boolean within = distance(path, from, target) < orbDegrees;
    if (!within && edges.isEmpty()) {
      return;
    }
    var exact = path.crossings(target);
    var start = from;
    boolean open = true;
    for (UniversalTime edge : edges) {
      if (within && start.daysSinceJ2000() < edge.daysSinceJ2000()) {
        add(path, point, count, new TransitSpan(start, edge, open, false), exact, found);
      }
      start = edge;
      open = false;
      within = !within;
    }
    if (within && start.daysSinceJ2000() < to.daysSinceJ2000()) {
      add(path, point, count, new TransitSpan(start, to, open, true), exact, found);
    }
  }

  private static void add(
      GrahaPath path,
      NatalPoint point,
      int count,
      TransitSpan span,
      List<PointCrossing> exact,
      List<ContactSpan> found) {
    var inside = exact.stream().filter(crossing -> span.contains(crossing.time())).toList();
    double target = point.longitude().degrees() - 30 * (count - 1);
    found.add(
        new ContactSpan(
            path.graha(), point, count, span, inside, legs(path, target, span, inside)));
  }

  private static List<ContactSpan.Leg> legs(
      GrahaPath path, double target, TransitSpan span, List<PointCrossing> exact) {
    var cuts =
        Stream.of(
                Stream.of(span.end()),
                exact.stream().map(PointCrossing::time),
                path.turns().stream().filter(span::contains))
            .flatMap(times -> times)
            .sorted(Comparator.comparingDouble(UniversalTime::daysSinceJ2000))
            .toList();
    var legs = new ArrayList<ContactSpan.Leg>();
    var start = span.start();
    for (UniversalTime end : cuts) {
      if (start.daysSinceJ2000() < end.daysSinceJ2000()) {
        boolean applying = distance(path, end, target) < distance(path, start, target);
        legs.add(new ContactSpan.Leg(start, end, applying));
        start = end;
      }
    }
    return legs;
  }

  private static double distance(GrahaPath path, UniversalTime time, double target) {
    return Math.abs(Degrees.shortest(path.degreesAt(time) - target));
  }
}
