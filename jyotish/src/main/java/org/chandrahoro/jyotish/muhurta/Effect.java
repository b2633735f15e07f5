package org.chandrahoro.jyotish.muhurta;

/** What a reason does to a time. */
public enum Effect {
  /** Speaks for it. */
  FOR,
  /** Speaks against it and can be outweighed. */
  AGAINST,
  /** Rules it out whatever else speaks for it. */
  FORBIDS
}
