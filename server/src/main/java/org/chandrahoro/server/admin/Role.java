package org.chandrahoro.server.admin;

import static org.chandrahoro.server.admin.Capability.MANAGE_ADMINISTRATORS;
import static org.chandrahoro.server.admin.Capability.MANAGE_CONTENT;
import static org.chandrahoro.server.admin.Capability.RESET_QUOTAS;
import static org.chandrahoro.server.admin.Capability.VIEW_METRICS;
import static org.chandrahoro.server.admin.Capability.VIEW_OWN_AUDIT;
import static org.chandrahoro.server.admin.Capability.VIEW_USERS;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What an administrator is, from the most to the least that they may do. */
public enum Role {
  /** Everything. */
  OWNER(EnumSet.allOf(Capability.class)),
  /** Everything but content and the administrators. */
  ADMIN(EnumSet.complementOf(EnumSet.of(MANAGE_CONTENT, MANAGE_ADMINISTRATORS))),
  /** Helps users: sees them, and resets a few quotas a day. */
  SUPPORT(EnumSet.of(VIEW_USERS, RESET_QUOTAS, VIEW_OWN_AUDIT)),
  /** Metrics only. */
  ANALYST(EnumSet.of(VIEW_METRICS));

  private static final int RESETS_OF_SUPPORT = 5;

  private final Set<Capability> capabilities;

  Role(EnumSet<Capability> capabilities) {
    this.capabilities = Collections.unmodifiableSet(capabilities);
  }

  public boolean may(Capability capability) {
    return capabilities.contains(capability);
  }

  public Set<Capability> capabilities() {
    return capabilities;
  }

  /** How many quotas one of them may reset in a day; empty means as many as they like. */
  public OptionalInt mostResetsADay() {
    return this == SUPPORT ? OptionalInt.of(RESETS_OF_SUPPORT) : OptionalInt.empty();
  }

  /** Whether nobody of this role gets in without a second factor. */
  public boolean needsSecondFactor() {
    return this == OWNER || this == ADMIN;
  }

  /** Whether this role may do more than {@code other}. */
  boolean isAbove(Role other) {
    return compareTo(other) < 0;
  }

  /** The name outside: {@code owner}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> find(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Every name outside, for messages: {@code owner, admin, support, analyst}. */
  public static String words() {
    return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
  }
}
