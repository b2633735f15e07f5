package org.chandrahoro.jyotish.yoga;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;

/** Charts given by signs, each graha in the middle of one, and the yogas found in them. */
final class Sky {
  private final AChart chart = AChart.aChart();

  /** All nine from the Sun to Ketu, and before them the lagna. */
  static Sky of(Rasi lagna, Rasi... fromTheSun) {
    var sky = new Sky();
    sky.chart.lagna(middle(lagna));
    for (int i = 0; i < fromTheSun.length; i++) {
      sky.chart.at(Graha.values()[i], middle(fromTheSun[i]));
    }
    return sky;
  }

  /** By houses from a lagna in Mesha: the Sun to Ketu. */
  static Sky houses(int... fromTheSun) {
    var signs = new Rasi[fromTheSun.length];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = Rasi.values()[fromTheSun[i] - 1];
    }
    return of(Rasi.MESHA, signs);
  }

  Sky at(Graha graha, double degrees) {
    chart.at(graha, degrees);
    return this;
  }

  Sky lagna(double degrees) {
    chart.lagna(degrees);
    return this;
  }

  List<YogaFound> found(String name) {
    return all().stream().filter(found -> found.name().equals(name)).toList();
  }

  YogaFound only(String name) {
    var found = found(name);
    if (found.size() != 1) {
      throw new AssertionError(name + " is found " + found.size() + " times among " + names());
    }
    return found.getFirst();
  }

  boolean has(String name) {
    return !found(name).isEmpty();
  }

  List<YogaFound> all() {
    return Yogas.of(chart.cast());
  }

  List<String> names() {
    return all().stream().map(YogaFound::name).toList();
  }

  List<String> names(YogaFamily family) {
    return all().stream()
        .filter(found -> found.yoga().family() == family)
        .map(YogaFound::name)
        .toList();
  }

  /** Far from any junction, any combustion and any bound of moolatrikona that matters here. */
  private static double middle(Rasi rasi) {
    return 30 * rasi.ordinal() + 21;
  }
}
