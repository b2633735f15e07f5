package org.chandrahoro.server.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acted.
 *
 * @param id the account's id; null for the application itself
 * @param name what the trail shows: an e-mail address, or the name of a job
 * @param role owner, admin, support, analyst, user or system
 * @param address the network address they came from, where there is one
 */
public record Actor(@Nullable String id, String name, String role, @Nullable String address) {
  /** The application itself, by the name of what ran. */
  public static Actor system(String job) {
    return new Actor(null, job, "system", null);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Actor[" + role + " " + id + "]";
  }
}
