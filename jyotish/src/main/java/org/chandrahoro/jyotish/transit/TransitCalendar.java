package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.chandrahoro.jyotish.eclipse.LunarEclipse;
import org.chandrahoro.jyotish.eclipse.SolarEclipse;

/**
 * A person's important transits in a span of time, in order: slow grahas entering signs, contacts
 * with natal points, returns, stations on natal points, sade sati and dhaiya, double transits,
 * dasha changes, eclipses. For an uncertain birth time only what holds for every time it may have
 * been.
 *
 * @param events by their beginning, then by weight, heaviest first; the order is always the same
 * @param absent what the birth time does not support
 */
public record TransitCalendar(List<TransitEvent> events, Set<Absent> absent) {
  /** What a calendar may lack. */
  public enum Absent {
    /** The natal Moon's sign is uncertain. */
    HOUSES_FROM_MOON,
    /** The rising sign is uncertain. */
    HOUSES_FROM_LAGNA,
    /** A contributor's sign is uncertain. */
    BINDUS,
    /** The natal degrees are uncertain: no contacts, returns, nor stations on them. */
    NATAL_POINTS,
    /** The Moon's degree is uncertain. */
    DASHAS
  }

  private static final List<Graha> SLOW =
      List.of(Graha.MARS, Graha.JUPITER, Graha.SATURN, Graha.RAHU, Graha.KETU);
  private static final List<Graha> STANDING =
      List.of(Graha.MARS, Graha.MERCURY, Graha.JUPITER, Graha.VENUS, Graha.SATURN);
  private static final Comparator<TransitEvent> IN_TIME =
      Comparator.<TransitEvent>comparingDouble(event -> event.start().daysSinceJ2000())
          .thenComparing(Comparator.comparingInt(TransitEvent::weight).reversed());

  public TransitCalendar {
    events = List.copyOf(events);
    absent = Set.copyOf(absent);
  }

  /** The calendar of [from, to). */
  public static TransitCalendar of(
      Chart natal,
      IngressSearch search,
      EclipseSearch eclipses,
      TransitConventions conventions,
      UniversalTime from,
      UniversalTime to) {
    return new Making(natal, search, eclipses, conventions, from, to).calendar();
  }

  /** One calendar while its events are gathered. */
  private static final class Making {
    private final Chart natal;
    private final IngressSearch search;
    private final EclipseSearch eclipses;
    private final TransitConventions conventions;
    private final UniversalTime from;
    private final UniversalTime to;
    private final Optional<Rasi> moon;
    private final Optional<Rasi> lagna;
    private final Optional<Ashtakavarga> bindus;
    private final List<TransitEvent> events = new ArrayList<>();
    private final Set<Absent> absent = EnumSet.noneOf(Absent.class);

    Making(
        Chart natal,
        IngressSearch search,
        EclipseSearch eclipses,
        TransitConventions conventions,
        UniversalTime from,
        UniversalTime to) {
      this.natal = natal;
      this.search = search;
      this.eclipses = eclipses;
      this.conventions = conventions;
      this.from = from;
      this.to = to;
      moon = natal.findRasi(Graha.MOON);
      lagna = natal.findLagnaRasi();
      bindus = GocharaReport.findAshtakavarga(natal, conventions.bindus());
    }

    TransitCalendar calendar() {
      note(moon, Absent.HOUSES_FROM_MOON);
      note(lagna, Absent.HOUSES_FROM_LAGNA);
      note(bindus, Absent.BINDUS);
      SLOW.forEach(this::entries);
      moon.ifPresent(this::hardStays);
      for (Reckoning reckoning : Reckoning.values()) {
        DoubleTransit.find(natal, reckoning, search, from, to)
            .forEach(
                found ->
                    events.add(new TransitEvent.DoubleReach(found, EventWeight.DOUBLE_TRANSIT)));
      }
      eclipses.between(from, to).stream().filter(Making::touchesTheUmbra).forEach(this::eclipse);
      if (natal instanceof RecordedChart recorded) {
        points(recorded);
        dashas(recorded);
      } else {
        absent.add(Absent.NATAL_POINTS);
        absent.add(Absent.DASHAS);
      }
      events.sort(IN_TIME);
      return new TransitCalendar(events, absent);
    }

    private void note(Optional<?> found, Absent missing) {
      if (found.isEmpty()) {
        absent.add(missing);
      }
    }

    private void entries(Graha graha) {
      for (Ingress ingress : search.ingresses(graha, from, to)) {
        var why = new ArrayList<TransitReason>();
        house(ingress, moon, Reckoning.MOON, why);
        house(ingress, lagna, Reckoning.LAGNA, why);
        bindus.ifPresent(found -> bindus(ingress, found, why));
        if (why.isEmpty()) {
          why.add(new TransitReason.Enters(graha, ingress.to()));
        }
        events.add(new TransitEvent.Entry(ingress, EventWeight.entry(graha), List.copyOf(why)));
      }
    }

    private static void house(
        Ingress ingress, Optional<Rasi> natal, Reckoning from, List<TransitReason> why) {
      natal.ifPresent(
          first -> {
            int house = first.countTo(ingress.to());
            why.add(
                new TransitReason.InHouse(
                    ingress.graha(),
                    ingress.to(),
                    house,
                    from,
                    GocharaTable.isGood(ingress.graha(), house)));
          });
    }

    private static void bindus(Ingress ingress, Ashtakavarga found, List<TransitReason> why) {
      if (!ingress.graha().isNode()) {
        int own = found.bindus(ingress.graha(), ingress.to());
        why.add(new TransitReason.OwnBindus(ingress.graha(), ingress.to(), own));
      }
      why.add(new TransitReason.SarvaBindus(ingress.to(), found.sarva(ingress.to())));
    }

    private void hardStays(Rasi natalMoon) {
      var since = from;
      var sign = search.rasiAt(Graha.SATURN, from);
      boolean open = true;
      for (Ingress ingress : search.ingresses(Graha.SATURN, from, to)) {
        hardStay(natalMoon, sign, since, ingress.time(), open, false);
        since = ingress.time();
        sign = ingress.to();
        open = false;
      }
      hardStay(natalMoon, sign, since, to, open, true);
    }

    private void hardStay(
        Rasi natalMoon,
        Rasi sign,
        UniversalTime start,
        UniversalTime end,
        boolean openStart,
        boolean openEnd) {
      if (start.daysSinceJ2000() < end.daysSinceJ2000()) {
        SaturnPhase.of(natalMoon, sign)
            .ifPresent(
                phase ->
                    events.add(
                        new TransitEvent.HardStay(
                            phase,
                            new TransitSpan(start, end, openStart, openEnd),
                            EventWeight.hardStay(phase))));
      }
    }

    private static boolean touchesTheUmbra(Eclipse eclipse) {
      return switch (eclipse) {
        case SolarEclipse _ -> true;
        case LunarEclipse moon -> moon.umbralMagnitude() > 0;
      };
    }

    private void eclipse(Eclipse eclipse) {
      Graha luminary = eclipse instanceof SolarEclipse ? Graha.SUN : Graha.MOON;
      var place = search.sky().placeOf(luminary, UniversalTime.of(eclipse.greatest())).longitude();
      var sign = Rasi.of(place);
      var why = new ArrayList<TransitReason>();
      why.add(new TransitReason.Eclipsed(luminary, sign));
      moon.ifPresent(
          first ->
              why.add(
                  new TransitReason.EclipseInHouse(luminary, first.countTo(sign), Reckoning.MOON)));
      lagna.ifPresent(
          first ->
              why.add(
                  new TransitReason.EclipseInHouse(
                      luminary, first.countTo(sign), Reckoning.LAGNA)));
      List<NatalPoint> near =
          natal instanceof RecordedChart recorded ? near(place, recorded) : List.of();
      for (NatalPoint point : near) {
        double degrees = place.separationDegrees(point.longitude());
        why.add(new TransitReason.Near(luminary, point, degrees));
      }
      events.add(
          new TransitEvent.EclipseFalls(eclipse, EventWeight.eclipse(near), List.copyOf(why)));
    }

    private List<NatalPoint> near(SiderealLongitude place, RecordedChart chart) {
      return NatalPoint.of(chart).stream()
          .filter(
              point ->
                  place.separationDegrees(point.longitude()) <= conventions.stationOrbDegrees())
          .toList();
    }

    private void points(RecordedChart chart) {
      var points = NatalPoint.of(chart);
      new ContactSearch(search, conventions.nodes(), conventions.orbDegrees())
          .contacts(SLOW, points, from, to)
          .forEach(found -> events.add(new TransitEvent.Touch(found, EventWeight.contact(found))));
      search
          .crossings(Graha.SUN, chart.longitude(Graha.SUN), from, to)
          .forEach(
              found -> events.add(new TransitEvent.YearBegins(found, EventWeight.YEAR_BEGINS)));
      for (Graha graha : STANDING) {
        search.stations(graha, from, to).forEach(station -> standstill(station, chart));
      }
    }

    private void standstill(Station station, RecordedChart chart) {
      var near = near(station.at(), chart);
      if (near.isEmpty()) {
        return;
      }
      var why = new ArrayList<TransitReason>();
      why.add(new TransitReason.StandsStill(station.graha(), station.turns()));
      for (NatalPoint point : near) {
        why.add(new TransitReason.Near(station.graha(), point, separation(station, point)));
      }
      events.add(
          new TransitEvent.Standstill(
              station, EventWeight.standstill(station.graha(), near), List.copyOf(why)));
    }

    private static double separation(Station station, NatalPoint point) {
      return station.at().separationDegrees(point.longitude());
    }

    private void dashas(RecordedChart chart) {
      var dasha = VimshottariDasha.of(chart);
      for (int level = 1; level <= 2; level++) {
        int weight = EventWeight.dasha(level);
        dasha.forEachPeriod(
            level,
            period -> {
              if (starts(period.start()) && !beginsItsParent(period)) {
                events.add(new TransitEvent.DashaChange(period, weight));
              }
            });
      }
    }

    /** A mahadasha's own antardasha comes first and begins with it: that is said once. */
    private static boolean beginsItsParent(DashaPeriod period) {
      return period.parent().filter(parent -> parent.start().equals(period.start())).isPresent();
    }

    private boolean starts(UniversalTime time) {
      return from.daysSinceJ2000() <= time.daysSinceJ2000()
          && time.daysSinceJ2000() < to.daysSinceJ2000();
    }
  }
}
