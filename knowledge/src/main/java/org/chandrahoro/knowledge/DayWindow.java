package org.chandrahoro.knowledge;

/** A named stretch of the day that the panchanga marks as fit or unfit for beginnings. */
public enum DayWindow {
  RAHU_KALAM,
  GULIKA_KALAM,
  YAMAGANDAM,
  ABHIJIT,
  DURMUHURTAM,
  VARJYAM,
  AMRITA_KALAM;

  /** Whether beginnings are favoured in it. */
  public boolean isGood() {
    return this == ABHIJIT || this == AMRITA_KALAM;
  }
}
