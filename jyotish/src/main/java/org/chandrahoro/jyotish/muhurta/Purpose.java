package org.chandrahoro.jyotish.muhurta;

/** What a time is sought for. */
public enum Purpose {
  MARRIAGE,
  TRAVEL,
  PURCHASE,
  /** Beginning a work or opening a shop. */
  BUSINESS,
  /** Naming a child. */
  NAMING,
  /** Entering a new house. */
  GRIHA_PRAVESHA,
  /** Taking possession of a vehicle. */
  VEHICLE;

  /** The two that the rules of months, combustion and sankrantis bind most. */
  boolean isSolemn() {
    return this == MARRIAGE || this == GRIHA_PRAVESHA;
  }
}
