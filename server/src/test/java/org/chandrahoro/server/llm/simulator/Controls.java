package org.chandrahoro.server.llm.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The simulator over HTTP, for a server under test in another process: {@code POST
 * /simulator/script} with {@code {"model":"gpt-5-mini","turns":["fault-429-7","usual"]}} (or {@code
 * key} in place of {@code model}; neither: all calls), {@code GET /simulator/bill}, {@code GET
 * /simulator/requests}, {@code POST /simulator/refuse-key {"key":…}}, {@code POST
 * /simulator/forget}.
 */
final class Controls {
  private final ProviderSimulator simulator;
  private final NamedFaults named = new NamedFaults();

  Controls(ProviderSimulator simulator) {
    this.simulator = simulator;
  }

  void meet(Connection connection, Connection.Request request) throws IOException {
    JsonNode body = Json.read(request.body());
    Object answer =
        switch (request.path()) {
          case "/simulator/script" -> {
            script(body);
            yield Map.of();
          }
          case "/simulator/refuse-key" -> {
            simulator.refuseKey(body.path("key").asString(""));
            yield Map.of();
          }
          case "/simulator/forget" -> {
            simulator.forgetAll();
            yield Map.of();
          }
          case "/simulator/bill" ->
              Json.object(
                  "input", simulator.bill().input(),
                  "output", simulator.bill().output(),
                  "total", simulator.bill().total(),
                  "items", simulator.bill().items());
          case "/simulator/requests" -> simulator.requests();
          default -> Map.of("error", "no such control");
        };
    connection.answer(200, "application/json", Json.write(answer), Map.of());
  }

  private void script(JsonNode body) {
    var turns = new ArrayList<Behaviour>();
    for (JsonNode turn : body.path("turns")) {
      turns.add(named.of(turn.asString(), Behaviour.usual()).orElse(turn(turn.asString())));
    }
    if (turns.isEmpty()) {
      turns.addAll(List.of(Behaviour.usual()));
    }
    if (body.has("key")) {
      simulator.onKey(body.path("key").asString(), turns.toArray(Behaviour[]::new));
    } else {
      simulator.onModel(body.path("model").asString(""), turns.toArray(Behaviour[]::new));
    }
  }

  private static Behaviour turn(String text) {
    return text.equals("usual") ? Behaviour.usual() : Behaviour.says(text);
  }
}
