package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;

/** The limbs of two centuries: each day held against the day after it. */
class LimbTilingProperties {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private static final ZoneId IST = ZoneId.of("+05:30");
  private static final GeoPosition UJJAIN = new GeoPosition(23.1765, 75.7885);

  private final PanchangaCalculator calculator =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  @Test
  void limbsTileTwoHundredYearsOfDaysWithoutAGap() {
    int joints = 0;
    Panchanga day = on(FIRST);
    for (LocalDate date = FIRST.plusDays(1); !date.isAfter(LAST); date = date.plusDays(1)) {
      Panchanga next = on(date);
      assertJoined(day, day.tithis(), next.tithis(), Tithi::number, Tithi.COUNT);
      assertJoined(day, day.nakshatras(), next.nakshatras(), Nakshatra::number, 27);
      assertJoined(day, day.yogas(), next.yogas(), NityaYoga::number, 27);
      assertJoined(day, day.karanas(), next.karanas(), Karana::number, Karana.COUNT);
      day = next;
      joints++;
    }
    // 49 leap days: every fourth year but 1900
    assertThat(joints).isEqualTo(200 * 365 + 49 - 1);
  }

  private static <L> void assertJoined(
      Panchanga day, List<Until<L>> limbs, List<Until<L>> next, ToIntFunction<L> number, int of) {
    boolean holds =
        limbs.getFirst().end().isAfter(day.sunrise())
            && limbs.getLast().end().isAfter(day.nextSunrise())
            && limbs.getLast().limb().equals(next.getFirst().limb())
            && Math.abs(limbs.getLast().end().toEpochMilli() - next.getFirst().end().toEpochMilli())
                <= 1;
    for (int i = 1; i < limbs.size(); i++) {
      holds &=
          limbs.get(i - 1).end().isBefore(limbs.get(i).end())
              && number.applyAsInt(limbs.get(i).limb())
                  == number.applyAsInt(limbs.get(i - 1).limb()) % of + 1;
    }
    assertThat(holds).as(() -> day.date() + ": " + limbs + " then " + next).isTrue();
  }

  private Panchanga on(LocalDate date) {
    return (Panchanga) calculator.of(date, UJJAIN, IST);
  }
}
