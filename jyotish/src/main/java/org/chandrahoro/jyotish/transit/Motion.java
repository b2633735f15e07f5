package org.chandrahoro.jyotish.transit;

/** Which way a graha moves through the zodiac. */
public enum Motion {
  DIRECT,
  RETROGRADE
}
