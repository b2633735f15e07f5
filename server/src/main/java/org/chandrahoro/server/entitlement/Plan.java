package org.chandrahoro.server.entitlement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person has subscribed to. */
public enum Plan {
  FREE(
      new Limits(
          10,
          50_000L,
          Set.of("small"),
          EnumSet.of(Endpoint.READING_DAILY, Endpoint.COMPATIBILITY_LITE)));

  private final Limits limits;

  Plan(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
