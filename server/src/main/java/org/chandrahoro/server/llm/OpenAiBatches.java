package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Batches of OpenAI: a file of requests goes up, a file of answers and one of errors come down. Our
 * own id stands in the batch's metadata, so that one whose name was lost is found again.
 */
final class OpenAiBatches implements BatchLane {
  private static final String OURS = "chandrahoro_batch";
  private static final String BOUNDARY = "chandrahoro-batch-7f3a9c51e2d84b60";
  private static final int PAGES = 20;
  private final BatchCalls calls;

  OpenAiBatches(BatchCalls calls) {
    this.calls = calls;
  }

  @Override
  public Bounds bounds() {
    return new Bounds(50_000, 200_000_000);
  }

  @Override
  public String create(Secret key, Shard shard) throws CallFailedException {
    JsonNode file =
        calls.post(
            Provider.OPENAI,
            key,
            "/files",
            Map.of("content-type", "multipart/form-data; boundary=" + BOUNDARY),
            upload(shard));
    var batch = BatchCalls.JSON.createObjectNode();
    batch.put("input_file_id", BatchCalls.name(Provider.OPENAI, file, "id"));
    batch.put("endpoint", "/v1/chat/completions");
    batch.put("completion_window", "24h");
    batch.putObject("metadata").put(OURS, shard.label().id());
    JsonNode created = calls.post(Provider.OPENAI, key, "/batches", batch);
    return BatchCalls.name(Provider.OPENAI, created, "id");
  }

  private static byte[] upload(Shard shard) {
    var body = new ByteArrayOutputStream();
    part(body, "name=\"purpose\"\r\n\r\nbatch\r\n");
    part(
        body, "name=\"file\"; filename=\"batch.jsonl\"\r\ncontent-type: application/jsonl\r\n\r\n");
    for (Request request : shard.requests()) {
      // written by hand, so that no body is parsed and held once more
      body.writeBytes(
          ("{\"custom_id\":\""
                  + request.id()
                  + "\",\"method\":\"POST\",\"url\":\"/v1/chat/completions\",\"body\":"
                  + request.body()
                  + "}\n")
              .getBytes(UTF_8));
    }
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String rest) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\ncontent-disposition: form-data; " + rest).getBytes(UTF_8));
  }

  @Override
  public Found find(Secret key, Shard.Label shard, Instant since) throws CallFailedException {
    String after = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode list = calls.get(Provider.OPENAI, key, "/batches?limit=100" + after);
      for (JsonNode batch : list.path("data")) {
        if (batch.path("metadata").path(OURS).asString("").equals(shard.id())) {
          return new Found.Named(BatchCalls.name(Provider.OPENAI, batch, "id"));
        }
        if (batch.path("created_at").asLong(Long.MAX_VALUE) < since.getEpochSecond()) {
          return new Found.Nowhere();
        }
      }
      if (!list.path("has_more").asBoolean(false)) {
        return new Found.Nowhere();
      }
      after = "&after=" + BatchCalls.name(Provider.OPENAI, list, "last_id");
    }
    return new Found.Perhaps();
  }

  @Override
  public Seen look(Secret key, String name) throws CallFailedException {
    JsonNode batch = calls.get(Provider.OPENAI, key, "/batches/" + name);
    String status = batch.path("status").asString("");
    return switch (status) {
      case "validating", "in_progress", "finalizing", "cancelling" -> new Seen.Running();
      case "completed" -> new Seen.Ended(false);
      case "expired", "cancelled" -> new Seen.Ended(true);
      case "failed" -> failed(batch);
      default -> throw BatchCalls.failed(Fault.MALFORMED, "a batch of OpenAI without a status");
    };
  }

  private static Seen failed(JsonNode batch) {
    for (JsonNode error : batch.path("errors").path("data")) {
      if (error.path("code").asString("").equals("token_limit_exceeded")) {
        return new Seen.NoRoom();
      }
    }
    return new Seen.Failed("OpenAI refused the batch");
  }

  @Override
  public void results(Secret key, String name, Taker taker) throws CallFailedException {
    JsonNode batch = calls.get(Provider.OPENAI, key, "/batches/" + name);
    for (String file : new String[] {"output_file_id", "error_file_id"}) {
      if (batch.path(file).isString()) {
        calls.lines(
            Provider.OPENAI,
            key,
            "/files/" + BatchCalls.name(Provider.OPENAI, batch, file) + "/content",
            line -> taker.take(line.path("custom_id").asString(""), outcome(line)));
      }
    }
  }

  private static Outcome outcome(JsonNode line) {
    JsonNode response = line.path("response");
    int status = response.path("status_code").asInt(0);
    if (status == 200) {
      return BatchAnswers.outcome(Provider.OPENAI, response.path("body"));
    }
    String code = line.path("error").path("code").asString("");
    if (code.equals("batch_expired") || code.equals("batch_cancelled")) {
      return new Outcome.Unfinished();
    }
    return new Outcome.Failed(
        status == 0
            ? AnswerFault.ofCode(code)
            : AnswerFault.of(status, response.path("body").toString()),
        false);
  }

  @Override
  public void cancel(Secret key, String name) throws CallFailedException {
    calls.post(
        Provider.OPENAI, key, "/batches/" + name + "/cancel", BatchCalls.JSON.createObjectNode());
  }
}
