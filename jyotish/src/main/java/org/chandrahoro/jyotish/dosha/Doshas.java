package org.chandrahoro.jyotish.dosha;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * The doshas of a chart.
 *
 * <p>Except for gandanta ({@code BPHS 92}) these are modern practice, and their bounds are settled
 * here. Guru-chandala: Jupiter and Rahu in one sign. Grahana: Sun or Moon in one sign with a node;
 * the arc between them is said. Pitru: the Sun in one sign with Rahu, Ketu or Saturn; or one of the
 * three in the ninth house together with one of them beside the ninth lord. Shrapit: Saturn and
 * Rahu in one sign. All ease by Jupiter (guru-chandala by Jupiter's own dignity).
 *
 * @param others at most one of each kind
 */
public record Doshas(MangalDosha mangal, Optional<KalaSarpa> kalaSarpa, List<Dosha> others) {
  private static final List<Graha> DARKENING = List.of(Graha.SATURN, Graha.RAHU, Graha.KETU);

  public static Doshas of(RecordedChart chart) {
    return of(chart, MangalHouses.WITH_FIRST_AND_SECOND);
  }

  public static Doshas of(RecordedChart chart, MangalHouses houses) {
    var others = new ArrayList<Dosha>();
    findPitru(chart).ifPresent(others::add);
    findGuruChandala(chart).ifPresent(others::add);
    Gandanta.find(chart).ifPresent(others::add);
    findGrahana(chart).ifPresent(others::add);
    findShrapit(chart).ifPresent(others::add);
    return new Doshas(MangalDosha.of(chart, houses), KalaSarpa.find(chart), List.copyOf(others));
  }

  public Optional<Dosha> find(DoshaKind kind) {
    return others.stream().filter(dosha -> dosha.kind() == kind).findFirst();
  }

  private static Optional<Dosha> findPitru(RecordedChart chart) {
    var why = new ArrayList<Reason>(beside(chart, Graha.SUN));
    var lord = chart.lordOf(Bhava.NINTH);
    var besideLord = lord == Graha.SUN ? List.<Reason>of() : beside(chart, lord);
    var inNinth = inNinth(chart);
    if (!besideLord.isEmpty() && !inNinth.isEmpty()) {
      why.addAll(inNinth);
      why.add(new Reason.LordOf(lord, Bhava.NINTH));
      why.addAll(besideLord);
    }
    if (why.isEmpty()) {
      return Optional.empty();
    }
    var easedBy = new ArrayList<Reason>();
    addTouchOfJupiter(chart, Graha.SUN, easedBy);
    addTouchOfJupiter(chart, lord, easedBy);
    return Optional.of(
        new Dosha(DoshaKind.PITRU, List.copyOf(why), easedBy.stream().distinct().toList()));
  }

  private static List<Reason> beside(RecordedChart chart, Graha graha) {
    var found = new ArrayList<Reason>();
    for (Graha dark : DARKENING) {
      if (dark != graha && chart.rasi(dark) == chart.rasi(graha)) {
        found.add(together(graha, dark));
      }
    }
    return found;
  }

  private static List<Reason> inNinth(RecordedChart chart) {
    var found = new ArrayList<Reason>();
    for (Graha dark : DARKENING) {
      if (chart.bhava(dark) == Bhava.NINTH) {
        found.add(new Reason.InBhava(dark, Bhava.NINTH));
      }
    }
    return found;
  }

  private static Optional<Dosha> findGuruChandala(RecordedChart chart) {
    var sign = chart.rasi(Graha.JUPITER);
    if (sign != chart.rasi(Graha.RAHU)) {
      return Optional.empty();
    }
    boolean dignified = sign.lord() == Graha.JUPITER || sign == Dignity.exaltationOf(Graha.JUPITER);
    var dignity = Dignity.of(Graha.JUPITER, chart.longitude(Graha.JUPITER));
    return Optional.of(
        new Dosha(
            DoshaKind.GURU_CHANDALA,
            List.of(together(Graha.JUPITER, Graha.RAHU), apart(chart, Graha.JUPITER, Graha.RAHU)),
            dignified ? List.of(new Reason.Standing(Graha.JUPITER, dignity)) : List.of()));
  }

  private static Optional<Dosha> findGrahana(RecordedChart chart) {
    var why = new ArrayList<Reason>();
    var easedBy = new ArrayList<Reason>();
    for (Graha luminary : List.of(Graha.SUN, Graha.MOON)) {
      for (Graha node : List.of(Graha.RAHU, Graha.KETU)) {
        if (chart.rasi(luminary) == chart.rasi(node)) {
          why.add(together(luminary, node));
          why.add(apart(chart, luminary, node));
          addTouchOfJupiter(chart, luminary, easedBy);
        }
      }
    }
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dosha(DoshaKind.GRAHANA, List.copyOf(why), List.copyOf(easedBy)));
  }

  private static Optional<Dosha> findShrapit(RecordedChart chart) {
    if (chart.rasi(Graha.SATURN) != chart.rasi(Graha.RAHU)) {
      return Optional.empty();
    }
    var easedBy = new ArrayList<Reason>();
    addTouchOfJupiter(chart, Graha.SATURN, easedBy);
    return Optional.of(
        new Dosha(
            DoshaKind.SHRAPIT,
            List.of(together(Graha.SATURN, Graha.RAHU), apart(chart, Graha.SATURN, Graha.RAHU)),
            List.copyOf(easedBy)));
  }

  private static void addTouchOfJupiter(RecordedChart chart, Graha graha, List<Reason> easedBy) {
    if (graha == Graha.JUPITER) {
      return;
    }
    Rasi jupiter = chart.rasi(Graha.JUPITER);
    Rasi sign = chart.rasi(graha);
    if (jupiter == sign) {
      easedBy.add(together(graha, Graha.JUPITER));
    } else if (GrahaDrishti.sees(Graha.JUPITER, jupiter, sign, NodeSight.NONE)) {
      easedBy.add(new Reason.Sees(Graha.JUPITER, graha));
    }
  }

  private static Reason together(Graha one, Graha other) {
    return new Reason.Together(
        one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
  }

  private static Reason apart(RecordedChart chart, Graha one, Graha other) {
    return new Reason.Apart(
        one, other, chart.longitude(one).separationDegrees(chart.longitude(other)));
  }
}
