package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.object;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Entry;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Result;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Files and batches of OpenAI. */
final class OpenAiBatchFormat implements BatchFormat {
  private final BatchDesk desk;

  OpenAiBatchFormat(BatchDesk desk) {
    this.desk = desk;
  }

  @Override
  public void meet(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    String path = request.path();
    if (path.startsWith("/v1/files") && request.method().equals("POST")) {
      upload(connection, request, dialect);
    } else if (path.endsWith("/content")) {
      BatchDesk.answer(connection, 200, content(path.split("/")[3]));
    } else if (path.endsWith("/cancel")) {
      var batch = desk.find(path.split("/")[3]).orElseThrow();
      batch.cancel();
      BatchDesk.answer(connection, 200, Json.write(shown(batch)));
    } else if (request.method().equals("POST")) {
      create(connection, request, dialect);
    } else if (path.startsWith("/v1/batches?")) {
      var all = desk.all().stream().map(OpenAiBatchFormat::shown).toList();
      BatchDesk.answer(
          connection, 200, Json.write(object("object", "list", "data", all, "has_more", false)));
    } else {
      var batch = desk.find(BatchFormat.last(path));
      BatchDesk.answer(
          connection,
          batch.isPresent() ? 200 : 404,
          batch.map(found -> Json.write(shown(found))).orElse(dialect.errorBody(404, "")));
    }
  }

  private void upload(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    String body = request.body();
    if (!body.contains("name=\"purpose\"\r\n\r\nbatch\r\n") || !body.contains("filename=")) {
      BatchDesk.answer(connection, 400, dialect.errorBody(400, ""));
      return;
    }
    List<Entry> entries =
        body.lines()
            .filter(line -> line.startsWith("{"))
            .map(Json::read)
            .map(
                line ->
                    new Entry(
                        line.path("custom_id").asString(),
                        dialect.read(
                            line.path("method").asString(),
                            line.path("url").asString(),
                            request.headers(),
                            line.path("body").toString())))
            .toList();
    int number = desk.keep(entries);
    BatchDesk.answer(
        connection,
        200,
        Json.write(object("id", "file-" + number, "object", "file", "purpose", "batch")));
  }

  private void create(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    JsonNode asked = Json.read(request.body());
    int file = Integer.parseInt(asked.path("input_file_id").asString().replace("file-", ""));
    List<Entry> entries = desk.file(file);
    boolean streams = entries.stream().anyMatch(entry -> entry.asked().streamed());
    long models = entries.stream().map(entry -> entry.asked().model()).distinct().count();
    if (!asked.path("endpoint").asString().equals("/v1/chat/completions")
        || !asked.path("completion_window").asString().equals("24h")
        || streams
        || models != 1) {
      BatchDesk.answer(connection, 400, dialect.errorBody(400, ""));
      return;
    }
    String label = asked.path("metadata").path("chandrahoro_batch").asString("");
    var batch = desk.take(label, dialect, entries, connection, true);
    if (batch.isPresent()) {
      BatchDesk.answer(connection, 200, Json.write(shown(batch.get())));
    }
  }

  private static Map<String, @Nullable Object> shown(SimulatedBatch batch) {
    Stage stage = batch.stage();
    var shown =
        object(
            "id",
            batch.id,
            "object",
            "batch",
            "endpoint",
            "/v1/chat/completions",
            "status",
            switch (stage) {
              case RUNNING -> "in_progress";
              case CANCELLING -> "cancelling";
              case DONE -> "completed";
              case EXPIRED -> "expired";
              case CANCELLED -> "cancelled";
              case NO_ROOM -> "failed";
            },
            "created_at",
            batch.createdAt.getEpochSecond(),
            "metadata",
            object("chandrahoro_batch", batch.label));
    if (stage == Stage.NO_ROOM) {
      var error =
          object("code", "token_limit_exceeded", "message", "Enqueued token limit reached.");
      shown.put("errors", object("object", "list", "data", List.of(error)));
    } else if (batch.isOver()) {
      shown.put("output_file_id", "file-output-" + batch.id);
      shown.put("error_file_id", "file-error-" + batch.id);
    }
    return shown;
  }

  private String content(String file) {
    boolean output = file.startsWith("file-output-");
    var batch = desk.find(file.replaceFirst("file-(output|error)-", "")).orElseThrow();
    return batch.results().stream()
        .filter(result -> (result.status() == 200) == output)
        .map(result -> Json.write(line(batch, result)) + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, @Nullable Object> line(SimulatedBatch batch, Result result) {
    if (result.status() == 0) {
      String code = batch.stage() == Stage.CANCELLED ? "batch_cancelled" : "batch_expired";
      return object(
          "id",
          "batch_req_simulated",
          "custom_id",
          result.customId(),
          "response",
          null,
          "error",
          object("code", code, "message", "This request could not be executed in time."));
    }
    var response =
        object(
            "status_code",
            result.status(),
            "request_id",
            "req_simulated",
            "body",
            Json.read(result.body()));
    return object(
        "id",
        "batch_req_simulated",
        "custom_id",
        result.customId(),
        "response",
        response,
        "error",
        null);
  }
}
