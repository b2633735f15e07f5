package org.chandrahoro.jyotish.festival;

/** Where a rule is taken from. */
public enum LawBook {
  /** Kashinatha Upadhyaya, Dharmasindhu (1790), second pariccheda by months. */
  DHARMASINDHU,
  /** Kamalakara Bhatta, Nirnayasindhu (1612), second pariccheda by months. */
  NIRNAYASINDHU,
  /** The almanacs of the region that keeps it. */
  PRACTICE
}
