package org.chandrahoro.knowledge.rule;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dosha.Doshas;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.chandrahoro.jyotish.jaimini.CharaKaraka;
import org.chandrahoro.jyotish.jaimini.Karakamsa;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.yoga.YogaFound;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.DoshaName;
import org.chandrahoro.knowledge.Subject;

/** What of a birth chart a passage can speak about: everything that its birth time supports. */
public final class ChartSubjects {
  private static final Graha[] GRAHAS = Graha.values();
  private static final int PADAS = 108;

  private ChartSubjects() {}

  /** The subjects of a chart, each once, the lagna first. */
  public static List<Subject> of(Chart chart) {
    var subjects = new ArrayList<Subject>();
    if (chart instanceof RecordedChart recorded) {
      lagna(recorded, subjects);
      houses(recorded, subjects);
    }
    for (Graha graha : GRAHAS) {
      chart.findRasi(graha).ifPresent(in -> subjects.add(new Subject.GrahaInRasi(graha, in)));
      chart
          .findNakshatra(graha)
          .ifPresent(in -> subjects.add(new Subject.GrahaInNakshatra(graha, in)));
    }
    togetherness(chart, subjects);
    if (chart instanceof RecordedChart recorded) {
      depth(recorded, subjects);
    }
    return List.copyOf(subjects);
  }

  private static void lagna(RecordedChart chart, List<Subject> subjects) {
    subjects.add(new Subject.LagnaInRasi(chart.lagnaRasi()));
    subjects.add(new Subject.LagnaInNakshatra(Nakshatra.of(chart.lagna())));
  }

  private static void houses(RecordedChart chart, List<Subject> subjects) {
    for (Graha graha : GRAHAS) {
      int house = chart.bhava(graha).number();
      subjects.add(new Subject.GrahaInBhava(graha, house));
    }
    for (Bhava bhava : Bhava.values()) {
      int house = chart.bhava(chart.lordOf(bhava)).number();
      subjects.add(new Subject.LordInBhava(bhava.number(), house));
    }
  }

  /** Two grahas in one sign, wherever both signs are known. */
  private static void togetherness(Chart chart, List<Subject> subjects) {
    for (int i = 0; i < GRAHAS.length; i++) {
      var first = chart.findRasi(GRAHAS[i]);
      for (int j = i + 1; j < GRAHAS.length && first.isPresent(); j++) {
        if (first.equals(chart.findRasi(GRAHAS[j]))) {
          subjects.add(new Subject.Conjunction(GRAHAS[i], GRAHAS[j]));
        }
      }
    }
  }

  private static void depth(RecordedChart chart, List<Subject> subjects) {
    for (Graha graha : GRAHAS) {
      SiderealLongitude at = chart.longitude(graha);
      int pada = at.arcOf(PADAS) % 4 + 1;
      subjects.add(new Subject.GrahaInPada(graha, Nakshatra.of(at), pada));
      subjects.add(new Subject.DignityOf(graha, Dignity.of(graha, at)));
      for (Bhava bhava : Bhava.values()) {
        Rasi seen = bhava.rasiFrom(chart.lagnaRasi());
        if (GrahaDrishti.sees(graha, chart.rasi(graha), seen, NodeSight.NONE)) {
          subjects.add(new Subject.DrishtiOnBhava(graha, bhava.number()));
        }
      }
    }
    for (GrahaDrishti sight : GrahaDrishti.among(chart.places(), NodeSight.NONE)) {
      subjects.add(new Subject.Drishti(sight.graha(), sight.seen()));
    }
    Yogas.of(chart).stream()
        .filter(yoga -> !yoga.isCancelled())
        .map(YogaFound::name)
        .distinct()
        .forEach(name -> subjects.add(new Subject.YogaOf(name)));
    doshas(Doshas.of(chart), subjects);
    karakas(chart, subjects);
  }

  private static void doshas(Doshas doshas, List<Subject> subjects) {
    if (doshas.mangal().isInForce()) {
      subjects.add(new Subject.DoshaOf(DoshaName.MANGAL));
    }
    if (doshas.kalaSarpa().isPresent()) {
      subjects.add(new Subject.DoshaOf(DoshaName.KALA_SARPA));
    }
    doshas
        .others()
        .forEach(d -> subjects.add(new Subject.DoshaOf(DoshaName.valueOf(d.kind().name()))));
  }

  private static void karakas(RecordedChart chart, List<Subject> subjects) {
    for (CharaKaraka.Held held : CharaKaraka.heldBy(chart.places(), false)) {
      subjects.add(new Subject.KarakaOf(held.karaka(), held.graha()));
    }
    var karakamsa = Karakamsa.of(chart);
    subjects.add(new Subject.KarakamsaIn(karakamsa.rasi()));
    for (Graha graha : GRAHAS) {
      if (graha != karakamsa.atma()
          && Varga.NAVAMSA.of(chart.longitude(graha)) == karakamsa.rasi()) {
        subjects.add(new Subject.GrahaInKarakamsa(graha));
      }
    }
  }
}
