package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an administrator asks for, in the words of the API and not checked yet. */
public final class Wish {
  private Wish() {}

  /**
   * The terms of a plan or an own entitlement.
   *
   * @param enabled null: on
   * @param requestsPerDay null: no limit
   * @param tokensPerDay null: no limit
   * @param capMode null: soft
   */
  public record Granting(
      @Nullable Boolean enabled,
      @Nullable Long requestsPerDay,
      @Nullable Long tokensPerDay,
      List<String> allowedModels,
      List<String> allowedEndpoints,
      @Nullable String capMode) {}

  /**
   * An own entitlement, whole.
   *
   * @param windowTz null: the person's own zone
   * @param startsAt null: from now on
   * @param endsAt null: until further notice
   */
  public record Own(
      Granting granting,
      @Nullable String windowTz,
      @Nullable Instant startsAt,
      @Nullable Instant endsAt,
      Map<String, @Nullable Object> metadata) {}
}
