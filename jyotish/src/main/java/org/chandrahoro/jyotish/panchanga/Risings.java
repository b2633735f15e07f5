package org.chandrahoro.jyotish.panchanga;

import java.util.OptionalDouble;

/** Rising and setting at one place; times are UT days from J2000, empty where there is none. */
interface Risings {
  OptionalDouble sunriseAfter(double time);

  OptionalDouble sunsetAfter(double time);

  OptionalDouble moonriseAfter(double time);

  OptionalDouble moonsetAfter(double time);

  /** On which side of the horizon a Sun that neither rises nor sets stays. */
  WithoutSunrise.Sun sunWithoutRising(double time);
}
