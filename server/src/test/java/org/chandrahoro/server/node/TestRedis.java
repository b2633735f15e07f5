package org.chandrahoro.server.node;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import redis.embedded.RedisServer;

/** A Redis of a test's own, which it can freeze, empty and kill. */
public final class TestRedis implements AutoCloseable {
  private final int port;
  private RedisServer server;
  private final RedisClient client;
  private final StatefulRedisConnection<String, String> connection;
  private String process = "";

  public TestRedis() throws IOException {
    port = freePort();
    server = started(port);
    client = RedisClient.create("redis://127.0.0.1:" + port);
    connection = client.connect();
    process = process();
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  public void flush() {
    connection.sync().flushall();
    connection.sync().scriptFlush();
  }

  public void freeze() {
    signal("STOP");
  }

  public void thaw() {
    signal("CONT");
  }

  public void kill() {
    signal("KILL");
  }

  /** A new, empty one in the place of the one that was killed. */
  public void restart() throws IOException {
    server = started(port);
    process = process();
  }

  private String process() {
    return connection
        .sync()
        .info("server")
        .lines()
        .filter(line -> line.startsWith("process_id:"))
        .map(line -> line.substring("process_id:".length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private void signal(String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, process).start();
      if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
        throw new IllegalStateException("kill -" + name + " " + process + " did not work");
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static RedisServer started(int port) throws IOException {
    RedisServer server =
        RedisServer.newRedisServer()
            .port(port)
            .setting("save \"\"")
            .setting("bind 127.0.0.1")
            .build();
    server.start();
    return server;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    thawQuietly();
    client.shutdown();
    server.stop();
  }

  private void thawQuietly() {
    try {
      signal("CONT");
    } catch (IllegalStateException gone) {
      // it was killed
    }
  }
}
