package org.chandrahoro.server.entitlement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.Redis;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the database where there is a Redis: it says early what is surely spent. It
 * binds nobody. A refusal of it is checked against the database, and what it lets through is booked
 * there by a guarded update, so that whatever Redis forgets, or believes without reason, neither
 * admits nor refuses anything.
 */
final class Front {
  private final @Nullable Redis redis;
  private final Redis.@Nullable Script script;

  private Front(@Nullable Redis redis, Redis.@Nullable Script script) {
    this.redis = redis;
    this.script = script;
  }

  /** Without Redis: knows nothing and says so. */
  static Front none() {
    return new Front(null, null);
  }

  static Front of(Redis redis) {
    return new Front(redis, Redis.Script.of(text()));
  }

  /** What it believes. */
  enum Belief {
    /** It knows nothing of the window and should be told. */
    UNKNOWN,
    ROOM,
    SPENT,
    TOO_FAST,
    /** There is no Redis, or it does not answer. */
    SILENT
  }

  /** Asks for one request, which it then holds, and for its place in the minute. */
  Belief open(
      AccountId account, QuotaWindow window, String id, @Nullable Integer most, int perMinute) {
    return ask(
        account,
        window,
        "open",
        id,
        Integer.toString(most == null ? -1 : most),
        Integer.toString(perMinute),
        Long.toString(OpenCalls.LEASE.toMillis()));
  }

  /** Asks whether so many tokens fit below a limit; holds nothing. */
  Belief look(AccountId account, QuotaWindow window, long atLeast, long most) {
    return ask(account, window, "look", Long.toString(atLeast), Long.toString(most));
  }

  /** Says that tokens are held. */
  void held(AccountId account, QuotaWindow window, long tokens, String id, Duration lease) {
    tell(account, window, "hold", "t", Long.toString(tokens), id, Long.toString(lease.toMillis()));
  }

  /** Says how a request ended. */
  void requestEnded(AccountId account, QuotaWindow window, String id, boolean counted) {
    tell(account, window, "end", "r", "1", id, counted ? "1" : "0");
  }

  /** Says how an attempt ended. */
  void tokensEnded(AccountId account, QuotaWindow window, long held, String id, long used) {
    tell(account, window, "end", "t", Long.toString(held), id, Long.toString(used));
  }

  /** Says what the database has. */
  void seed(AccountId account, QuotaStore.Counter counter) {
    tell(
        account,
        counter.window(),
        "seed",
        Integer.toString(counter.requestsUsed()),
        Long.toString(counter.tokensUsed() + counter.tokensDebt()));
  }

  /** Says that what it knows of a window is no longer true. */
  void forget(AccountId account, QuotaWindow window) {
    tell(account, window, "forget");
  }

  /** Says that what it knows of a person's minute is not true. */
  void calm(AccountId account, QuotaWindow window) {
    tell(account, window, "calm");
  }

  private Belief ask(AccountId account, QuotaWindow window, String... arguments) {
    if (redis == null || script == null) {
      return Belief.SILENT;
    }
    Optional<List<Long>> answer = redis.ask(script, keys(account, window), arguments);
    return answer
        .map(
            codes ->
                switch (codes.getFirst().intValue()) {
                  case 0 -> Belief.UNKNOWN;
                  case 2 -> Belief.SPENT;
                  case 3 -> Belief.TOO_FAST;
                  default -> Belief.ROOM;
                })
        .orElse(Belief.SILENT);
  }

  private void tell(AccountId account, QuotaWindow window, String... arguments) {
    if (redis != null && script != null) {
      redis.tell(script, keys(account, window), arguments);
    }
  }

  /** One tag, so that a cluster keeps a person's keys together; a new window has new keys. */
  private static String[] keys(AccountId account, QuotaWindow window) {
    String person = "chandrahoro:{" + account.value() + "}:";
    String day = person + window.endsAt().getEpochSecond();
    return new String[] {day, day + ":holds", person + "minute"};
  }

  private static String text() {
    try (var stream = Front.class.getResourceAsStream("front.lua")) {
      if (stream == null) {
        throw new IllegalStateException("front.lua is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
