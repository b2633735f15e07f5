package org.chandrahoro.server.node;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The Redis beside the database, which may be dead, frozen or empty at any moment: no answer is one
 * of its answers. After a failure it is left alone for a second, in which nobody waits for it.
 */
public final class Redis implements AutoCloseable {
  /** The longest anybody waits for a command. */
  static final Duration PATIENCE = Duration.ofMillis(50);

  /** How long it is left alone after a failure; then one caller tries, and the others do not. */
  static final Duration REST = Duration.ofSeconds(1);

  private static final int QUEUE = 10_000;
  private static final long AWAKE = 0;

  private final RedisClient client;
  private final ClientResources resources;
  private final RedisURI address;
  private final AtomicLong restsUntil = new AtomicLong(AWAKE);
  private final AtomicLong failures = new AtomicLong();
  private @Nullable CompletableFuture<StatefulRedisConnection<String, String>> connection;

  private Redis(RedisClient client, ClientResources resources, RedisURI address) {
    this.client = client;
    this.resources = resources;
    this.address = address;
  }

  /**
   * Does not connect yet: a start does not wait for Redis.
   *
   * @throws StartRefusedException where {@code url} is not an address of a Redis
   */
  public static Redis at(String url) {
    RedisURI address = address(url);
    address.setTimeout(PATIENCE);
    ClientResources resources =
        ClientResources.builder()
            .ioThreadPoolSize(2)
            .computationThreadPoolSize(2)
            .reconnectDelay(Delay.constant(REST)) // the default waits ever longer, up to 30 s
            .build();
    RedisClient client = RedisClient.create(resources);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .requestQueueSize(QUEUE)
            .socketOptions(SocketOptions.builder().connectTimeout(REST).build())
            .build());
    return new Redis(client, resources, address);
  }

  private static RedisURI address(String url) {
    try {
      return RedisURI.create(url.strip());
    } catch (IllegalArgumentException notAnAddress) {
      // without the value: it may hold a password
      throw new StartRefusedException(
          "CHANDRAHORO_REDIS_URL: an address such as redis://:password@redis.example.org:6379/0");
    }
  }

  /** A script of whole numbers, kept by Redis under its digest. */
  public record Script(String text, String digest) {
    public static Script of(String text) {
      return new Script(text, Digests.sha1(text));
    }
  }

  /**
   * Runs a script and waits for its answer, at most {@link #PATIENCE}.
   *
   * @return empty where Redis does not answer
   */
  public Optional<List<Long>> ask(Script script, String[] keys, String... arguments) {
    if (!mayTry()) {
      return Optional.empty();
    }
    try {
      List<Long> answer =
          sent(script, keys, arguments).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      restsUntil.set(AWAKE);
      return Optional.of(answer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException | RedisException away) {
      rest();
      return Optional.empty();
    }
  }

  /** Runs a script without waiting for it. What is lost while Redis is away stays lost. */
  public void tell(Script script, String[] keys, String... arguments) {
    if (restsUntil.get() == AWAKE) {
      try {
        sent(script, keys, arguments)
            .whenComplete(
                (_, failure) -> {
                  if (failure != null) {
                    rest();
                  }
                });
      } catch (RedisException away) {
        rest();
      }
    }
  }

  /** How often it did not answer. */
  public long failures() {
    return failures.get();
  }

  private CompletableFuture<List<Long>> sent(Script script, String[] keys, String... arguments) {
    return connection()
        .thenCompose(
            open -> {
              var commands = open.async();
              return commands
                  .<List<Long>>evalsha(script.digest(), ScriptOutputType.MULTI, keys, arguments)
                  .exceptionallyCompose(
                      failure ->
                          isUnknownScript(failure)
                              ? commands.eval(
                                  script.text(), ScriptOutputType.MULTI, keys, arguments)
                              : CompletableFuture.failedFuture(failure));
            });
  }

  private static boolean isUnknownScript(Throwable failure) {
    return failure instanceof RedisNoScriptException
        || failure.getCause() instanceof RedisNoScriptException;
  }

  /** Once made it mends itself. */
  private synchronized CompletableFuture<StatefulRedisConnection<String, String>> connection() {
    if (connection == null || connection.isCompletedExceptionally()) {
      connection = client.connectAsync(StringCodec.UTF8, address).toCompletableFuture();
    }
    return connection;
  }

  private boolean mayTry() {
    long until = restsUntil.get();
    long now = System.nanoTime();
    return until == AWAKE || (now - until >= 0 && restsUntil.compareAndSet(until, end(now)));
  }

  private void rest() {
    failures.incrementAndGet();
    restsUntil.set(end(System.nanoTime()));
  }

  private static long end(long now) {
    long end = now + REST.toNanos();
    return end == AWAKE ? end + 1 : end;
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, REST);
    resources.shutdown(0, REST.toMillis(), TimeUnit.MILLISECONDS);
  }
}
