package org.chandrahoro.jyotish.panchanga;

/** The half of the lunar month: waxing or waning. */
public enum Paksha {
  SHUKLA,
  KRISHNA
}
