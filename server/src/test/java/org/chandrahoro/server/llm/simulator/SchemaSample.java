package org.chandrahoro.server.llm.simulator;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A smallest instance of a JSON schema. */
final class SchemaSample {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaSample() {}

  static String of(String schema) {
    JsonNode root = JSON.readTree(schema);
    return JSON.writeValueAsString(sample(root, root));
  }

  private static JsonNode sample(JsonNode schema, JsonNode root) {
    if (schema.has("$ref")) {
      return sample(root.at(schema.get("$ref").asString().substring(1)), root);
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
      if (schema.has(choice)) {
        return sample(schema.get(choice).get(0), root);
      }
    }
    JsonNode type = schema.path("type");
    String name = type.isArray() ? type.get(0).asString() : type.asString("object");
    return switch (name) {
      case "object" -> {
        var object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
          object.set(property.getKey(), sample(property.getValue(), root));
        }
        yield object;
      }
      case "array" -> {
        var array = NODES.arrayNode();
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt(1)); i++) {
          array.add(sample(schema.path("items"), root));
        }
        yield array;
      }
      case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
      case "boolean" -> NODES.booleanNode(true);
      case "null" -> NODES.nullNode();
      default -> NODES.stringNode("a word");
    };
  }
}
