package org.chandrahoro.jyotish;

/** Which lunar node stands for Rahu. */
public enum NodeType {
  MEAN,
  TRUE
}
