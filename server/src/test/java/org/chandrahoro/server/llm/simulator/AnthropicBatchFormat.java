package org.chandrahoro.server.llm.simulator;

import static org.chandrahoro.server.llm.simulator.Json.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Entry;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Result;
import org.chandrahoro.server.llm.simulator.SimulatedBatch.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Message batches of Anthropic. */
final class AnthropicBatchFormat implements BatchFormat {
  private static final String PATH = "/v1/messages/batches";
  private final BatchDesk desk;

  AnthropicBatchFormat(BatchDesk desk) {
    this.desk = desk;
  }

  @Override
  public void meet(Connection connection, Connection.Request request, Dialect dialect)
      throws IOException {
    String path = request.path();
    if (!request.headers().containsKey("anthropic-version")) {
      BatchDesk.answer(connection, 400, dialect.errorBody(400, ""));
    } else if (path.endsWith("/cancel")) {
      var batch = desk.find(path.split("/")[4]).orElseThrow();
      batch.cancel();
      BatchDesk.answer(connection, 200, Json.write(shown(batch)));
    } else if (path.endsWith("/results")) {
      var batch = desk.find(path.split("/")[4]).orElseThrow();
      connection.answer(
          200,
          "application/x-jsonl",
          batch.results().stream()
              .map(result -> Json.write(line(batch, result)) + "\n")
              .collect(Collectors.joining()),
          Map.of());
    } else if (request.method().equals("POST")) {
      create(connection, request, dialect);
    } else if (path.startsWith(PATH + "?")) {
      var all = desk.all().stream().map(AnthropicBatchFormat::shown).toList();
      BatchDesk.answer(connection, 200, Json.write(object("data", all, "has_more", false)));
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
    var entries = new ArrayList<Entry>();
    boolean wellFormed = true;
    for (JsonNode line : Json.read(request.body()).path("requests")) {
      String customId = line.path("custom_id").asString("");
      wellFormed &= customId.matches("[a-zA-Z0-9_-]{1,64}");
      entries.add(
          new Entry(
              customId,
              dialect.read(
                  "POST", "/v1/messages", request.headers(), line.path("params").toString())));
    }
    if (entries.isEmpty()
        || !wellFormed
        || entries.stream().anyMatch(entry -> entry.asked().streamed())) {
      BatchDesk.answer(connection, 400, dialect.errorBody(400, ""));
      return;
    }
    var batch = desk.take("", dialect, entries, connection, false);
    if (batch.isPresent()) {
      BatchDesk.answer(connection, 200, Json.write(shown(batch.get())));
    }
  }

  private static Map<String, @Nullable Object> shown(SimulatedBatch batch) {
    var counts = batch.counts();
    boolean cancelled = batch.stage() == Stage.CANCELLED;
    return object(
        "id",
        batch.id,
        "type",
        "message_batch",
        "processing_status",
        batch.isOver() ? "ended" : batch.stage() == Stage.CANCELLING ? "canceling" : "in_progress",
        "request_counts",
        object(
            "processing", counts.open(),
            "succeeded", counts.met(),
            "errored", counts.failed(),
            "canceled", cancelled ? counts.unmet() : 0L,
            "expired", cancelled ? 0L : counts.unmet()),
        "created_at",
        batch.createdAt.toString(),
        "results_url",
        batch.isOver() ? "https://elsewhere.example" + PATH + "/" + batch.id + "/results" : null);
  }

  private static Map<String, @Nullable Object> line(SimulatedBatch batch, Result result) {
    var shown =
        switch (result.status()) {
          case 200 -> object("type", "succeeded", "message", Json.read(result.body()));
          case 0 -> object("type", batch.stage() == Stage.CANCELLED ? "canceled" : "expired");
          default -> object("type", "errored", "error", Json.read(result.body()));
        };
    return object("custom_id", result.customId(), "result", shown);
  }
}
