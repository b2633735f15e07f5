package org.chandrahoro.knowledge;

/** The eleven names that the sixty half-tithis of a month share. */
public enum KaranaName {
  BAVA,
  BALAVA,
  KAULAVA,
  TAITILA,
  GARA,
  VANIJA,
  VISHTI,
  SHAKUNI,
  CHATUSHPADA,
  NAGA,
  KIMSTUGHNA
}
