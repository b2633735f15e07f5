package org.chandrahoro.knowledge;

/** The doshas that passages speak about. */
public enum DoshaName {
  MANGAL,
  KALA_SARPA,
  PITRU,
  GURU_CHANDALA,
  GANDANTA,
  GRAHANA,
  SHRAPIT
}
