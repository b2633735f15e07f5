package org.chandrahoro.jyotish.almanac;

import java.time.LocalDate;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;

/** A date of the almanac; within the polar circles it may have no day from sunrise to sunrise. */
public sealed interface AlmanacDay permits FullDay, AlmanacDay.Sunless {
  LocalDate date();

  /** A date without a day. */
  record Sunless(WithoutSunrise day) implements AlmanacDay {
    @Override
    public LocalDate date() {
      return day.date();
    }
  }
}
