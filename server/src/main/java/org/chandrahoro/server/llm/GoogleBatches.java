package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Batches of Gemini with their requests and answers inline. Our own id is the display name, so that
 * one whose name was lost is found again.
 */
final class GoogleBatches implements BatchLane {
  private static final int PAGES = 20;
  private final BatchCalls calls;

  GoogleBatches(BatchCalls calls) {
    this.calls = calls;
  }

  /** Google's bound is 20 MB; of the requests it names none, and the answers must fit as well. */
  @Override
  public Bounds bounds() {
    return new Bounds(10_000, 18_000_000);
  }

  @Override
  public String create(Secret key, Shard shard) throws CallFailedException {
    var body = new ByteArrayOutputStream();
    String between =
        "{\"batch\":{\"displayName\":\""
            + shard.label().id()
            + "\",\"inputConfig\":{\"requests\":{\"requests\":[";
    for (Request request : shard.requests()) {
      body.writeBytes(
          (between
                  + "{\"request\":"
                  + request.body()
                  + ",\"metadata\":{\"key\":\""
                  + request.id()
                  + "\"}}")
              .getBytes(UTF_8));
      between = ",";
    }
    body.writeBytes("]}}}}".getBytes(UTF_8));
    JsonNode created =
        calls.post(
            Provider.GOOGLE,
            key,
            "/models/" + shard.label().model().name() + ":batchGenerateContent",
            Map.of("content-type", "application/json"),
            body.toByteArray());
    return BatchCalls.name(Provider.GOOGLE, created, "name");
  }

  @Override
  public Found find(Secret key, Shard.Label shard, Instant since) throws CallFailedException {
    String next = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode list = calls.get(Provider.GOOGLE, key, "/batches?pageSize=100" + next);
      for (JsonNode batch : list.path("operations")) {
        if (batch.path("metadata").path("displayName").asString("").equals(shard.id())) {
          return new Found.Named(BatchCalls.name(Provider.GOOGLE, batch, "name"));
        }
      }
      String token = list.path("nextPageToken").asString("");
      if (!token.matches("[A-Za-z0-9_=-]{1,500}")) {
        return new Found.Nowhere();
      }
      next = "&pageToken=" + token;
    }
    return new Found.Perhaps();
  }

  @Override
  public Seen look(Secret key, String name) throws CallFailedException {
    JsonNode operation = calls.get(Provider.GOOGLE, key, "/" + name);
    // BATCH_STATE_RUNNING; earlier versions said JOB_STATE_RUNNING
    String state = operation.path("metadata").path("state").asString("");
    return switch (state.replaceFirst("^(BATCH|JOB)_STATE_", "")) {
      case "PENDING", "QUEUED", "RUNNING", "CANCELLING", "UNSPECIFIED" -> new Seen.Running();
      case "SUCCEEDED" -> new Seen.Ended(false);
      case "CANCELLED", "EXPIRED" -> new Seen.Ended(true);
      case "FAILED" ->
          operation.path("error").path("code").asInt(0) == 8
              ? new Seen.NoRoom()
              : new Seen.Failed("Google refused the batch");
      default -> throw BatchCalls.failed(Fault.MALFORMED, "a batch of Google without a state");
    };
  }

  @Override
  public void results(Secret key, String name, Taker taker) throws CallFailedException {
    JsonNode operation = calls.get(Provider.GOOGLE, key, "/" + name);
    JsonNode inlined = operation.path("response").path("inlinedResponses");
    for (JsonNode line : inlined.isArray() ? inlined : inlined.path("inlinedResponses")) {
      taker.take(line.path("metadata").path("key").asString(""), outcome(line));
    }
  }

  private static Outcome outcome(JsonNode line) {
    if (line.has("response")) {
      return BatchAnswers.outcome(Provider.GOOGLE, line.path("response"));
    }
    return switch (line.path("error").path("code").asInt(0)) {
      // google.rpc.Code: CANCELLED, DEADLINE_EXCEEDED
      case 1, 4 -> new Outcome.Unfinished();
      case 3, 5, 9, 11, 400, 404 -> new Outcome.Failed(Fault.BAD_REQUEST, false);
      case 7, 16, 401, 403 -> new Outcome.Failed(Fault.KEY_REFUSED, false);
      case 8, 429 -> new Outcome.Failed(Fault.RATE_LIMITED, false);
      default -> new Outcome.Failed(Fault.OVERLOADED, false);
    };
  }

  @Override
  public void cancel(Secret key, String name) throws CallFailedException {
    calls.post(Provider.GOOGLE, key, "/" + name + ":cancel", BatchCalls.JSON.createObjectNode());
  }
}
