package org.chandrahoro.jyotish.matching;

/** One thing that speaks for a match or is to be watched in it. */
public sealed interface Highlight {
  record OfKoota(KootaPoints points) implements Highlight {}

  record OfPorutham(Agreement agreement) implements Highlight {}

  record OfMangal(MangalComparison comparison) implements Highlight {}

  record OfSandhi(DashaSandhi sandhi) implements Highlight {}
}
