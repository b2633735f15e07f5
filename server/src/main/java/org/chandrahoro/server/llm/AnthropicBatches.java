package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Message batches of Anthropic. They carry no word of ours but the ids of the requests, which only
 * the results show: a batch whose name was lost is known again by them once it has ended.
 */
final class AnthropicBatches implements BatchLane {
  private static final String PATH = "/messages/batches";
  private static final int PAGES = 20;
  private final BatchCalls calls;

  AnthropicBatches(BatchCalls calls) {
    this.calls = calls;
  }

  @Override
  public Bounds bounds() {
    return new Bounds(100_000, 256_000_000);
  }

  @Override
  public String create(Secret key, Shard shard) throws CallFailedException {
    var body = new ByteArrayOutputStream();
    String between = "{\"requests\":[";
    for (Request request : shard.requests()) {
      body.writeBytes(
          (between + "{\"custom_id\":\"" + request.id() + "\",\"params\":" + request.body() + "}")
              .getBytes(UTF_8));
      between = ",";
    }
    body.writeBytes("]}".getBytes(UTF_8));
    JsonNode created =
        calls.post(
            Provider.ANTHROPIC,
            key,
            PATH,
            Map.of("content-type", "application/json"),
            body.toByteArray());
    return BatchCalls.name(Provider.ANTHROPIC, created, "id");
  }

  @Override
  public Found find(Secret key, Shard.Label shard, Instant since) throws CallFailedException {
    Found found = new Found.Nowhere();
    String after = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode list = calls.get(Provider.ANTHROPIC, key, PATH + "?limit=100" + after);
      for (JsonNode batch : list.path("data")) {
        if (createdAt(batch).isBefore(since)) {
          return found;
        }
        if (size(batch) == shard.requests()) {
          if (!isEnded(batch)) {
            found = new Found.Perhaps();
          } else if (isOurs(key, batch, shard)) {
            return new Found.Named(BatchCalls.name(Provider.ANTHROPIC, batch, "id"));
          }
        }
      }
      if (!list.path("has_more").asBoolean(false)) {
        return found;
      }
      after = "&after_id=" + BatchCalls.name(Provider.ANTHROPIC, list, "last_id");
    }
    return new Found.Perhaps();
  }

  private static Instant createdAt(JsonNode batch) throws CallFailedException {
    try {
      return OffsetDateTime.parse(batch.path("created_at").asString("")).toInstant();
    } catch (DateTimeException undated) {
      throw BatchCalls.failed(Fault.MALFORMED, "a batch of Anthropic without a date");
    }
  }

  private static long size(JsonNode batch) {
    long size = 0;
    for (JsonNode count : batch.path("request_counts")) {
      size += count.asLong(0);
    }
    return size;
  }

  private static boolean isEnded(JsonNode batch) {
    return batch.path("processing_status").asString("").equals("ended");
  }

  private boolean isOurs(Secret key, JsonNode batch, Shard.Label shard) throws CallFailedException {
    var ours = new boolean[1];
    results(
        key,
        BatchCalls.name(Provider.ANTHROPIC, batch, "id"),
        (id, _) -> ours[0] |= id.startsWith(shard.id() + "-"));
    return ours[0];
  }

  @Override
  public Seen look(Secret key, String name) throws CallFailedException {
    JsonNode batch = calls.get(Provider.ANTHROPIC, key, PATH + "/" + name);
    return switch (batch.path("processing_status").asString("")) {
      case "in_progress", "canceling" -> new Seen.Running();
      case "ended" -> {
        JsonNode counts = batch.path("request_counts");
        yield new Seen.Ended(
            counts.path("expired").asLong(0) + counts.path("canceled").asLong(0) > 0);
      }
      default -> throw BatchCalls.failed(Fault.MALFORMED, "a batch of Anthropic without a status");
    };
  }

  @Override
  public void results(Secret key, String name, Taker taker) throws CallFailedException {
    calls.lines(
        Provider.ANTHROPIC,
        key,
        PATH + "/" + name + "/results",
        line -> taker.take(line.path("custom_id").asString(""), outcome(line.path("result"))));
  }

  private static Outcome outcome(JsonNode result) {
    return switch (result.path("type").asString("")) {
      case "succeeded" -> BatchAnswers.outcome(Provider.ANTHROPIC, result.path("message"));
      case "canceled", "expired" -> new Outcome.Unfinished();
      default -> {
        JsonNode error = result.path("error");
        JsonNode inner = error.has("error") ? error.path("error") : error;
        yield new Outcome.Failed(AnswerFault.ofCode(inner.path("type").asString("")), false);
      }
    };
  }

  @Override
  public void cancel(Secret key, String name) throws CallFailedException {
    calls.post(
        Provider.ANTHROPIC, key, PATH + "/" + name + "/cancel", BatchCalls.JSON.createObjectNode());
  }
}
