package org.chandrahoro.ephemeris.horizon;

/** The two ways to cross the horizon. */
public enum HorizonEvent {
  RISE,
  SET
}
