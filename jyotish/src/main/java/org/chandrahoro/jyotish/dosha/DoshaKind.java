package org.chandrahoro.jyotish.dosha;

/** The doshas that are a matter of being there and of what eases them. */
public enum DoshaKind {
  PITRU,
  GURU_CHANDALA,
  GANDANTA,
  GRAHANA,
  SHRAPIT
}
