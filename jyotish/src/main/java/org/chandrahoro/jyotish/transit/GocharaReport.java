package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * One transiting graha judged for a person: by its house from the natal Moon and from the Lagna,
 * with vedha, and by the natal ashtakavarga. What the birth time does not support is absent.
 *
 * @param fromMoon empty where the natal Moon's sign is uncertain
 * @param fromLagna empty where the rising sign is uncertain
 * @param bindus empty where a contributor's sign is uncertain
 */
public record GocharaReport(
    Graha graha,
    GrahaPlace place,
    Optional<Gochara> fromMoon,
    Optional<Gochara> fromLagna,
    Optional<BinduScore> bindus) {

  /** All nine grahas of a moment, in weekday order. */
  public static List<GocharaReport> of(Chart natal, GrahaPlaces sky, AshtakavargaTable table) {
    Optional<Rasi> moon = natal.findRasi(Graha.MOON);
    Optional<Rasi> lagna = natal.findLagnaRasi();
    Optional<Ashtakavarga> bindus = findAshtakavarga(natal, table);
    var reports = new ArrayList<GocharaReport>();
    for (Graha graha : Graha.values()) {
      var place = sky.of(graha);
      reports.add(
          new GocharaReport(
              graha,
              place,
              moon.map(from -> Gochara.of(graha, from, other -> sky.of(other).rasi())),
              lagna.map(from -> Gochara.of(graha, from, other -> sky.of(other).rasi())),
              bindus.map(found -> BinduScore.of(graha, place.longitude(), natal, found))));
    }
    return List.copyOf(reports);
  }

  /** The ashtakavarga of a birth, where its time supports one. */
  static Optional<Ashtakavarga> findAshtakavarga(Chart natal, AshtakavargaTable table) {
    return switch (natal) {
      case RecordedChart recorded -> Optional.of(Ashtakavarga.of(recorded, table));
      case MarginChart margin -> Ashtakavarga.findOver(margin, table);
      case DayChart _ -> Optional.empty();
    };
  }

  /** What speaks for and against the transit, in the order in which it is weighed. */
  public List<TransitReason> why() {
    var why = new ArrayList<TransitReason>();
    fromMoon.ifPresent(gochara -> houseReasons(gochara, Reckoning.MOON, why));
    fromLagna.ifPresent(gochara -> houseReasons(gochara, Reckoning.LAGNA, why));
    bindus.ifPresent(score -> binduReasons(score, why));
    return List.copyOf(why);
  }

  private static void houseReasons(Gochara gochara, Reckoning from, List<TransitReason> why) {
    why.add(
        new TransitReason.InHouse(
            gochara.graha(), gochara.rasi(), gochara.house(), from, gochara.good()));
    if (gochara.isObstructed()) {
      why.add(
          new TransitReason.Obstructed(
              gochara.graha(), from, gochara.obstructedBy().stream().sorted().toList()));
    }
  }

  private void binduReasons(BinduScore score, List<TransitReason> why) {
    var sign = place.rasi();
    score.own().ifPresent(own -> why.add(new TransitReason.OwnBindus(graha, sign, own)));
    why.add(new TransitReason.SarvaBindus(sign, score.sarva()));
    score
        .kakshyaGives()
        .ifPresent(gives -> why.add(new TransitReason.InKakshya(graha, score.kakshya(), gives)));
  }
}
