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

  /** The answer to a line, or what was wrong with it, under the line's id as it was given. */
  static String answered(String line, Answer answer) {
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node == null || !node.isObject()) {
        return error(id, "the line is not a JSON object");
      }
      JsonNode given = node.get("id");
      if (given == null || !(given.isString() || given.isNumber())) {
        return error(id, "'id' is missing; accepted is a text or a number");
      }
      id = given;
      return object(given, json -> answer.write(json, new Line(node)));
    } catch (JacksonException malformed) {
      return error(id, "the line is not JSON: " + malformed.getOriginalMessage());
    } catch (Refused | IllegalArgumentException refused) {
      return error(id, String.valueOf(refused.getMessage()));
    }
  }

  private static String error(JsonNode id, String message) {
    return object(id, json -> json.writeStringProperty("error", message));
  }

  private static String object(JsonNode id, Consumer<JsonGenerator> members) {
    return JsonText.of(
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
