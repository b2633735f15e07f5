package org.chandrahoro.server.writer;

/** How much of a person a text is written from. */
public enum Depth {
  /** What many share: signs and running lords. */
  SIGNATURE,
  /** All the facts of one person. */
  PERSONAL
}
