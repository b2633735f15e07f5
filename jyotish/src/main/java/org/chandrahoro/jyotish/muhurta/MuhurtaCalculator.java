package org.chandrahoro.jyotish.muhurta;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.jyotish.transit.Ingress;
import org.chandrahoro.jyotish.transit.IngressSearch;

/**
 * Ranks the windows of a span for a purpose. A window ends where a limb, an hour of the day, the
 * rising sign, a graha's sign or the person's luck by the Moon changes, and where Jupiter or Venus
 * becomes combust or ceases to be; neighbours with the same reasons are one.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class MuhurtaCalculator {
  private static final Comparator<MuhurtaWindow> BEST_FIRST =
      Comparator.comparing(MuhurtaWindow::isForbidden)
          .thenComparing(Comparator.comparingInt(MuhurtaWindow::score).reversed())
          .thenComparing(window -> window.window().from());

  private final Ephemeris ephemeris;
  private final DeltaT deltaT;
  private final PanchangaCalculator panchangas;
  private final SiderealSky sky;

  public MuhurtaCalculator(Ephemeris ephemeris, DeltaT deltaT, Conventions conventions) {
    this.ephemeris = ephemeris;
    this.deltaT = deltaT;
    this.panchangas = new PanchangaCalculator(ephemeris, deltaT, conventions);
    this.sky = new SiderealSky(ephemeris, deltaT, conventions);
  }

  /**
   * All windows of a span, the best first.
   *
   * @throws OutsideEphemerisException where the span, or the new moons around it, leave the
   *     ephemeris
   */
  public MuhurtaSpan rank(MuhurtaRequest request) {
    var windows = new ArrayList<MuhurtaWindow>();
    var without = new ArrayList<WithoutSunrise>();
    var ingresses = ingresses(request);
    var eclipses = EclipseDays.of(request, ephemeris, deltaT);
    Optional<Panchanga> before = find(request.from().minusDays(1), request);
    for (LocalDate date = request.from(); date.isBefore(request.to()); date = date.plusDays(1)) {
      DayPanchanga reckoned = panchangas.of(date, request.place(), request.zone());
      switch (reckoned) {
        case Panchanga day -> {
          windows.addAll(windowsOf(new DaySlices(day, before), ingresses, eclipses, request));
          before = Optional.of(day);
        }
        case WithoutSunrise polar -> {
          without.add(polar);
          before = Optional.empty();
        }
      }
    }
    windows.sort(BEST_FIRST);
    return new MuhurtaSpan(windows, without);
  }

  private Optional<Panchanga> find(LocalDate date, MuhurtaRequest request) {
    return panchangas.of(date, request.place(), request.zone()) instanceof Panchanga day
        ? Optional.of(day)
        : Optional.empty();
  }

  /** Of all grahas, from a day before the span to two days after it. */
  private List<Ingress> ingresses(MuhurtaRequest request) {
    var search = new IngressSearch(sky);
    var from = UniversalTime.of(request.from().atStartOfDay(request.zone()).toInstant());
    var to = UniversalTime.of(request.to().atStartOfDay(request.zone()).toInstant());
    var ingresses = new ArrayList<Ingress>();
    for (Graha graha : Graha.values()) {
      ingresses.addAll(search.ingresses(graha, from.plusDays(-1), to.plusDays(2)));
    }
    return ingresses;
  }

  private List<MuhurtaWindow> windowsOf(
      DaySlices slices, List<Ingress> ingresses, EclipseDays eclipses, MuhurtaRequest request) {
    var day = slices.day();
    var eclipse = eclipses.near(day.date(), day.sunrise(), request);
    var sankrantis =
        ingresses.stream()
            .filter(ingress -> ingress.graha() == Graha.SUN)
            .map(sun -> new DaySlices.Sankranti(sun.time().toInstant(), sun.to()))
            .toList();
    var lagnas = new Lagnas(ephemeris, deltaT, sky, request.place());
    var found = new ArrayList<MuhurtaWindow>();
    Instant from = null;
    var cuts = cuts(slices, ingresses, sankrantis, lagnas);
    cuts.addAll(new SkyChanges(sky).in(day.day(), request.purpose()));
    for (Instant to : cuts) {
      if (from != null) {
        var window = new Window(from, to);
        Instant middle = from.plus(length(window).dividedBy(2));
        Rasi lagna = lagnas.at(utDays(middle));
        var places = sky.at(UniversalTime.of(middle));
        var moment = slices.at(middle, lagna, places, sankrantis, eclipse);
        join(
            found,
            new MuhurtaWindow(
                window, day.date(), lagna, judge(moment, request.purpose(), request.people())));
      }
      from = to;
    }
    found.removeIf(window -> length(window.window()).compareTo(request.shortest()) < 0);
    return found;
  }

  private static TreeSet<Instant> cuts(
      DaySlices slices,
      List<Ingress> ingresses,
      List<DaySlices.Sankranti> sankrantis,
      Lagnas lagnas) {
    var cuts = slices.cuts(sankrantis);
    var day = slices.day().day();
    for (Ingress ingress : ingresses) {
      Instant at = ingress.time().toInstant();
      if (day.contains(at)) {
        cuts.add(at);
      }
    }
    double from = utDays(day.from());
    for (double change : lagnas.changes(from, utDays(day.to()))) {
      cuts.add(new UniversalTime(change).toInstant());
    }
    return cuts;
  }

  static List<MuhurtaReason> judge(Moment moment, Purpose purpose, List<MuhurtaPerson> people) {
    var reasons = new Reasons();
    LimbRules.judge(moment, purpose, reasons);
    HourRules.judge(moment, purpose, reasons);
    LagnaRules.judge(moment, purpose, reasons);
    SeasonRules.judge(moment, purpose, reasons);
    PersonRules.judge(moment, people, reasons);
    return reasons.found();
  }

  /** Adds a window, or lengthens the last one where it goes on with the same reasons. */
  private static void join(List<MuhurtaWindow> windows, MuhurtaWindow next) {
    if (!windows.isEmpty()) {
      var last = windows.getLast();
      if (last.lagna() == next.lagna() && last.reasons().equals(next.reasons())) {
        var both = new Window(last.window().from(), next.window().to());
        windows.set(
            windows.size() - 1, new MuhurtaWindow(both, last.day(), last.lagna(), last.reasons()));
        return;
      }
    }
    windows.add(next);
  }

  private static Duration length(Window window) {
    return Duration.between(window.from(), window.to());
  }

  private static double utDays(Instant instant) {
    return UniversalTime.of(instant).daysSinceJ2000();
  }
}
