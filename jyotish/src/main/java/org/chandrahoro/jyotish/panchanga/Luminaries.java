package org.chandrahoro.jyotish.panchanga;

/** Sun and Moon as a function of time, in UT days from J2000. */
@FunctionalInterface
interface Luminaries {
  SunAndMoon at(double utDays);
}
