package org.chandrahoro.jyotish.transit;

/** From which natal sign houses are counted. */
public enum Reckoning {
  MOON,
  LAGNA
}
