package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Rasi;

/** With which part a sign rises (Brihat Jataka 1.10), and so when it is strong. */
public enum Rising {
  /** With the head (shirshodaya): by day. */
  HEAD,
  /** With the back (prishthodaya): by night. */
  BACK,
  /** With both (ubhayodaya): at twilight. */
  BOTH;

  public static Rising of(Rasi rasi) {
    return switch (rasi) {
      case MESHA, VRISHABHA, KARKA, DHANU, MAKARA -> BACK;
      case MITHUNA, SIMHA, KANYA, TULA, VRISCHIKA, KUMBHA -> HEAD;
      case MEENA -> BOTH;
    };
  }
}
