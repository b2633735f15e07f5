package org.chandrahoro.server.llm.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON as the dialects write and read it. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException notJson) {
      return MissingNode.getInstance();
    }
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** A map in that order: name, value, name, value; null is written as null. */
  static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return object;
  }

  static String data(Object value) {
    return "data: " + write(value) + "\n\n";
  }

  static String event(String name, Object value) {
    return "event: " + name + "\n" + data(value);
  }

  /** Every string in it, in order; objects and arrays under {@code tools} as their JSON. */
  static List<String> texts(JsonNode... nodes) {
    var texts = new ArrayList<String>();
    for (JsonNode node : nodes) {
      collect(node, texts);
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    } else if (node.isContainer()) {
      for (JsonNode child : node) {
        collect(child, texts);
      }
    }
  }
}
