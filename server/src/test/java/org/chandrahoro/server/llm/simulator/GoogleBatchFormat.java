package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Entry;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Batches of Gemini with inline requests. */
final class GoogleBatchFormat implements BatchFormat {
  private final BatchDesk desk;

  GoogleBatchFormat(BatchDesk desk) {
    this.desk = desk;
  }

  @Override
  public void meet(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    String path = request.path();
    if (path.endsWith(":batchGenerateContent")) {
      create(connection, request, dialect);
    } else if (path.endsWith(":cancel")) {
      desk.find(BatchFormat.last(path).replace(":cancel", "")).orElseThrow().cancel();
      BatchDesk.answer(connection, 200, "{}");
    } else if (path.startsWith("/v1beta/batches?")) {
      var all = desk.all().stream().map(GoogleBatchFormat::shown).toList();
      BatchDesk.answer(connection, 200, Json.write(object("operations", all)));
    } else {
      var batch = desk.find(BatchFormat.last(path));
      BatchDesk.answer(
          connection,
          batch.isPresent() ? 200 : 404,
          batch.map(found -> Json.write(shown(found))).orElse(dialect.errorBody(404, "")));
    }
  }

  private void create(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    JsonNode asked = Json.read(request.body()).path("batch");
    String single = request.path().replace(":batchGenerateContent", ":generateContent");
    var entries = new ArrayList<Entry>();
    for (JsonNode line : asked.path("inputConfig").path("requests").path("requests")) {
      entries.add(
          new Entry(
              line.path("metadata").path("key").asString(""),
              dialect.read("POST", single, request.headers(), line.path("request").toString())));
    }
    if (entries.isEmpty() || asked.path("displayName").asString("").isEmpty()) {
      BatchDesk.answer(connection, 400, dialect.errorBody(400, ""));
      return;
    }
    var batch =
        desk.take(asked.path("displayName").asString(), dialect, entries, connection, false);
    if (batch.isPresent()) {
      BatchDesk.answer(connection, 200, Json.write(shown(batch.get())));
    }
  }

  private static Map<String, @Nullable Object> shown(SimulatedBatch batch) {
    String state =
        switch (batch.stage()) {
          case RUNNING, CANCELLING -> "BATCH_STATE_RUNNING";
          case DONE -> "BATCH_STATE_SUCCEEDED";
          case EXPIRED -> "BATCH_STATE_EXPIRED";
          case CANCELLED -> "BATCH_STATE_CANCELLED";
          case NO_ROOM -> "BATCH_STATE_FAILED";
        };
    var shown =
        object(
            "name",
            "batches/" + batch.id,
            "metadata",
            object(
                "state",
                state,
                "displayName",
                batch.label,
                "createTime",
                batch.createdAt.toString()));
    if (batch.isOver()) {
      shown.put("done", true);
      var lines = batch.results().stream().map(GoogleBatchFormat::line).toList();
      shown.put("response", object("inlinedResponses", object("inlinedResponses", lines)));
    }
    return shown;
  }

  private static Map<String, @Nullable Object> line(Result result) {
    var key = object("key", result.customId());
    return switch (result.status()) {
      case 200 -> object("response", Json.read(result.body()), "metadata", key);
      case 0 ->
          object("error", object("code", 4, "message", "Deadline exceeded."), "metadata", key);
      default -> object("error", Json.read(result.body()).path("error"), "metadata", key);
    };
  }
}
