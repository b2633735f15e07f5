package org.chandrahoro.server.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.chandrahoro.server.figures.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Reading a line of JSON with its id, and writing one. */
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * Adds the answer to a line, or what was wrong with it, under the line's id as it was given; with
   * the end of the line.
   */
  static void answer(String line, Block out, Answer answer) {
    int begun = out.size();
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node == null || !node.isObject()) {
        throw new Refused("the line is not a JSON object");
      }
      JsonNode given = node.get("id");
      if (given == null || !(given.isString() || given.isNumber())) {
        throw new Refused("'id' is missing; accepted is a text or a number");
      }
      id = given;
      object(given, out, json -> answer.write(json, new Line(node)));
    } catch (JacksonException malformed) {
      out.backTo(begun);
      error(id, out, "the line is not JSON: " + malformed.getOriginalMessage());
    } catch (Refused | IllegalArgumentException refused) {
      out.backTo(begun);
      error(id, out, String.valueOf(refused.getMessage()));
    }
    out.write('\n');
  }

  private static void error(JsonNode id, Block out, String message) {
    object(id, out, json -> json.writeStringProperty("error", message));
  }

  private static void object(JsonNode id, Block out, Consumer<JsonGenerator> members) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeName("id");
          MAPPER.writeTree(json, id);
          members.accept(json);
          json.writeEndObject();
        });
  }

  /** Writes the members of what a line asked for, after its id. */
  interface Answer {
    void write(JsonGenerator json, Line line);
  }

  /** The fields of a line. */
  record Line(JsonNode node) {
    Optional<String> findText(String field) {
      JsonNode value = node.get(field);
      if (value == null || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isString()) {
        throw new Refused("'" + field + "' is " + value + "; accepted is a text");
      }
      return Optional.of(value.asString());
    }

    String text(String field) {
      return findText(field).orElseThrow(() -> new Refused("'" + field + "' is missing"));
    }

    /** An object within the line, with fields of its own. */
    Optional<Line> findObject(String field) {
      JsonNode value = node.get(field);
      if (value == null || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isObject()) {
        throw new Refused("'" + field + "' is " + value + "; accepted is an object");
      }
      return Optional.of(new Line(value));
    }

    Optional<Double> findNumber(String field) {
      JsonNode value = node.get(field);
      if (value == null || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isNumber()) {
        throw new Refused("'" + field + "' is " + value + "; accepted is a number");
      }
      return Optional.of(value.asDouble());
    }

    double number(String field) {
      return findNumber(field).orElseThrow(() -> new Refused("'" + field + "' is missing"));
    }
  }
}
