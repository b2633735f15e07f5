package org.chandrahoro.server.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.rule.ReadingPlan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading as a model wrote it: sentences with the ids of their facts and placeholders for
 * figures. Nothing of it is believed before {@link SentenceCheck} has passed it.
 *
 * @param parts of the four topics, those that there are
 */
record Draft(List<Sentence> highlights, Map<Topic, Part> parts) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Far more than is asked for; what comes beyond it is not looked at. */
  private static final int MOST_SENTENCES = 20;

  Draft {
    highlights = List.copyOf(highlights);
    parts = Map.copyOf(parts);
  }

  /** A sentence and what it rests on. */
  record Sentence(String text, List<String> facts) {
    Sentence {
      facts = List.copyOf(facts);
    }
  }

  /** What is said of one topic; a part without its summary is none. */
  record Part(Sentence summary, List<Sentence> detail) {
    Part {
      detail = List.copyOf(detail);
    }
  }

  /** Reads an answer; empty where it is no JSON object. What has another form is left out. */
  static Optional<Draft> ofAnswer(String answer) {
    int from = answer.indexOf('{');
    int to = answer.lastIndexOf('}');
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(JSON.readTree(answer.substring(from, to + 1))));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Draft of(JsonNode root) {
    var parts = new EnumMap<Topic, Part>(Topic.class);
    for (Topic topic : ReadingPlan.TOPICS) {
      JsonNode part = root.path("segments").path(member(topic));
      sentence(part.path("summary"))
          .ifPresent(
              summary -> parts.put(topic, new Part(summary, sentences(part.path("detail")))));
    }
    return new Draft(sentences(root.path("highlights")), parts);
  }

  private static List<Sentence> sentences(JsonNode array) {
    var sentences = new ArrayList<Sentence>();
    for (JsonNode node : array) {
      if (sentences.size() < MOST_SENTENCES) {
        sentence(node).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private static Optional<Sentence> sentence(JsonNode node) {
    if (!node.path("text").isString() || !node.path("facts").isArray()) {
      return Optional.empty();
    }
    var facts = new ArrayList<String>();
    node.path("facts").forEach(id -> facts.add(id.asString("")));
    return Optional.of(new Sentence(node.path("text").asString(), facts));
  }

  String toJson() {
    ObjectNode root = JSON.createObjectNode();
    add(root.putArray("highlights"), highlights);
    ObjectNode segments = root.putObject("segments");
    parts.forEach(
        (topic, part) -> {
          ObjectNode segment = segments.putObject(member(topic));
          segment.set("summary", node(part.summary()));
          add(segment.putArray("detail"), part.detail());
        });
    return JSON.writeValueAsString(root);
  }

  private static void add(ArrayNode array, List<Sentence> sentences) {
    sentences.forEach(sentence -> array.add(node(sentence)));
  }

  private static ObjectNode node(Sentence sentence) {
    ObjectNode node = JSON.createObjectNode().put("text", sentence.text());
    ArrayNode facts = node.putArray("facts");
    sentence.facts().forEach(facts::add);
    return node;
  }

  private static String member(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT);
  }
}
