package org.chandrahoro.jyotish.muhurta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * All that the rules ask of a time, the same throughout a window.
 *
 * @param yogaIsBad whether it lies in the part of the nitya yoga that is avoided
 * @param hours those hours of the day that it lies in
 * @param sankranti the sign whose sankranti lies within sixteen ghatis
 * @param eclipse the eclipse whose days these are
 */
record Moment(
    Vara vara,
    Tithi tithi,
    Nakshatra nakshatra,
    NityaYoga yoga,
    boolean yogaIsBad,
    KaranaName karana,
    LunarMonth month,
    List<HourKind> hours,
    Optional<Rasi> sankranti,
    Optional<EclipseDays.Near> eclipse,
    Rasi lagna,
    GrahaPlaces places) {

  Rasi rasi(Graha graha) {
    return places.of(graha).rasi();
  }

  /** The whole-sign house from the lagna. */
  Bhava bhava(Graha graha) {
    return Bhava.of(rasi(graha), lagna);
  }

  List<Graha> in(Bhava bhava) {
    var found = new ArrayList<Graha>(2);
    for (Graha graha : Graha.values()) {
      if (bhava(graha) == bhava) {
        found.add(graha);
      }
    }
    return found;
  }
}
