package org.chandrahoro.server.entitlement;

import java.util.Locale;

/** Where what holds for a person comes from; the first that is in force decides. */
public enum Layer {
  /** An entitlement of their own. */
  OWN,
  /** The plan that they are on. */
  PLAN,
  /** The plan of whoever is on none. */
  DEFAULT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
