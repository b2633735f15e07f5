package org.chandrahoro.benchmarks.quota;

import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A Redis that can be frozen and killed. */
final class RedisProcess implements AutoCloseable {
  private final RedisServer server;
  private final int port;
  private final String process;

  RedisProcess() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    server.start();
    var client = RedisClient.create(url());
    try (var connection = client.connect()) {
      process =
          connection
              .sync()
              .info("server")
              .lines()
              .filter(line -> line.startsWith("process_id:"))
              .map(line -> line.substring("process_id:".length()).strip())
              .findFirst()
              .orElseThrow();
    } finally {
      client.shutdown();
    }
  }

  String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Sends it a signal: STOP, CONT or KILL. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, process).start().waitFor();
    } catch (IOException failed) {
      throw new IllegalStateException("kill: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  @Override
  public void close() throws IOException {
    signal("CONT");
    server.stop();
  }
}
