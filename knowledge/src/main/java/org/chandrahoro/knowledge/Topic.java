package org.chandrahoro.knowledge;

/** The part of life that a passage speaks about. */
public enum Topic {
  GENERAL,
  WORK,
  LOVE,
  HEALTH,
  FINANCE
}
