package org.chandrahoro.jyotish.festival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.panchanga.Panchanga;

/**
 * On which day an ekadashi is kept: the eighteen cases of Dharmasindhu (first pariccheda, on
 * ekadashi), which come down to the tithis at three sunrises and, for vaishnavas, at the arunodaya.
 *
 * <p>Smartas shun a day whose sunrise has the tenth, unless the twelfth would then be gone before
 * the sunrise on which the fast is broken; where the eleventh has two sunrises they take the first,
 * unless the twelfth has the third. Vaishnavas shun the tenth at arunodaya too, and take the later
 * day wherever eleventh or twelfth has two sunrises.
 */
final class EkadashiRule {
  static final int BRIGHT = 11;
  private static final int DARK = 26;

  private EkadashiRule() {}

  static List<EkadashiDay> days(DayRun run) {
    var found = new ArrayList<EkadashiDay>();
    List<TithiRun> runs = run.runs();
    for (int i = 0; i + 1 < runs.size(); i++) {
      int number = runs.get(i).tithi().number();
      int day = runs.get(i).day();
      if ((number == BRIGHT || number == DARK) && day + 3 < run.days().size()) {
        found.add(
            kept(runs.get(i), runs.get(i + 1).window().to(), run.days().subList(day, day + 4)));
      }
    }
    return List.copyOf(found);
  }

  /**
   * @param twelfthEnds when the tithi after it is over
   * @param days the day in which the eleventh begins and three more
   */
  private static EkadashiDay kept(TithiRun eleventh, Instant twelfthEnds, List<Panchanga> days) {
    Instant ends = eleventh.window().to();
    boolean atFirst = ends.isAfter(days.get(1).sunrise());
    boolean atSecond = ends.isAfter(days.get(2).sunrise());
    boolean twelfthAtSecond = twelfthEnds.isAfter(days.get(2).sunrise());
    boolean twelfthAtThird = twelfthEnds.isAfter(days.get(3).sunrise());
    int smarta;
    int vaishnava;
    EkadashiGround smartaBy;
    EkadashiGround vaishnavaBy;
    if (!atFirst) {
      smarta = 0;
      smartaBy = EkadashiGround.HOLDS_NO_SUNRISE;
      vaishnava = 1;
      vaishnavaBy = EkadashiGround.JOINED_TO_THE_TENTH;
    } else if (atSecond) {
      smarta = twelfthAtThird ? 2 : 1;
      smartaBy =
          twelfthAtThird
              ? EkadashiGround.SECOND_OF_TWO_SUNRISES
              : EkadashiGround.FIRST_OF_TWO_SUNRISES;
      vaishnava = 2;
      vaishnavaBy = EkadashiGround.SECOND_OF_TWO_SUNRISES;
    } else if (!twelfthAtSecond) {
      smarta = 0;
      smartaBy = EkadashiGround.TWELFTH_TOO_SHORT;
      vaishnava = 1;
      vaishnavaBy = EkadashiGround.HOLDS_THE_SUNRISE;
    } else {
      Instant arunodaya = days.get(1).sunrise().minus(DayPart.GHATI.multipliedBy(4));
      boolean joined = eleventh.window().from().isAfter(arunodaya);
      smarta = 1;
      smartaBy = EkadashiGround.HOLDS_THE_SUNRISE;
      vaishnava = twelfthAtThird || joined ? 2 : 1;
      vaishnavaBy =
          joined
              ? EkadashiGround.TENTH_AT_ARUNODAYA
              : twelfthAtThird
                  ? EkadashiGround.TWELFTH_AT_TWO_SUNRISES
                  : EkadashiGround.HOLDS_THE_SUNRISE;
    }
    return new EkadashiDay(
        EkadashiName.of(eleventh.month(), eleventh.tithi()),
        eleventh.month(),
        eleventh.window(),
        days.get(smarta).date(),
        days.get(vaishnava).date(),
        smartaBy,
        vaishnavaBy);
  }
}
