package org.chandrahoro.server.admin.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object of which nothing is overlooked: a member of another kind, or one that is unknown,
 * is refused by its name. A misspelt limit must not become no limit.
 */
final class StrictObject {
  private final JsonNode object;
  private final String path;
  private final Set<String> read = new HashSet<>();

  private StrictObject(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  static StrictObject body(JsonNode body) {
    if (!body.isObject()) {
      throw Refusal.badField("body", "a JSON object is expected");
    }
    return new StrictObject(body, "");
  }

  /** A member that must be there. */
  StrictObject object(String name) {
    JsonNode member = member(name);
    if (member == null) {
      throw Refusal.badField(path + name, "is missing");
    }
    if (!member.isObject()) {
      throw Refusal.badField(path + name, "a JSON object is expected");
    }
    return new StrictObject(member, path + name + ".");
  }

  @Nullable String text(String name, int longest) {
    JsonNode member = member(name);
    if (member == null) {
      return null;
    }
    if (!member.isString() || member.asString().length() > longest) {
      throw Refusal.badField(path + name, "a text of at most " + longest + " characters");
    }
    return member.asString();
  }

  String requiredText(String name, int longest) {
    String text = text(name, longest);
    if (text == null || text.isBlank()) {
      throw Refusal.badField(path + name, "is missing");
    }
    return text;
  }

  @Nullable Boolean truth(String name) {
    JsonNode member = member(name);
    if (member == null) {
      return null;
    }
    if (!member.isBoolean()) {
      throw Refusal.badField(path + name, "true or false is expected");
    }
    return member.asBoolean();
  }

  /** A whole number, or null where there is none. */
  @Nullable Long whole(String name) {
    JsonNode member = member(name);
    if (member == null) {
      return null;
    }
    if (!member.isIntegralNumber() || !member.canConvertToLong()) {
      throw Refusal.badField(path + name, "a whole number is expected, or null for no limit");
    }
    return member.asLong();
  }

  List<String> texts(String name) {
    JsonNode member = member(name);
    if (member == null) {
      return List.of();
    }
    if (!member.isArray()) {
      throw Refusal.badField(path + name, "a list of texts is expected");
    }
    var texts = new ArrayList<String>();
    for (JsonNode each : member) {
      if (!each.isString()) {
        throw Refusal.badField(path + name, "a list of texts is expected");
      }
      texts.add(each.asString());
    }
    return texts;
  }

  @Nullable Instant instant(String name) {
    JsonNode member = member(name);
    if (member == null) {
      return null;
    }
    try {
      if (member.isString()) {
        return OffsetDateTime.parse(member.asString()).toInstant();
      }
    } catch (DateTimeParseException unreadable) {
      // answered below
    }
    throw Refusal.badField(path + name, "an instant such as 2026-03-01T06:00:00Z is expected");
  }

  /** An object whose members are texts, numbers or truth values. */
  Map<String, @Nullable Object> flat(String name) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    JsonNode member = member(name);
    if (member == null) {
      return values;
    }
    if (!member.isObject()) {
      throw Refusal.badField(path + name, "a JSON object is expected");
    }
    member
        .properties()
        .forEach(
            each -> {
              JsonNode value = each.getValue();
              if (value.isNull()) {
                values.put(each.getKey(), null);
              } else if (value.isString()) {
                values.put(each.getKey(), value.asString());
              } else if (value.isBoolean()) {
                values.put(each.getKey(), value.asBoolean());
              } else if (value.isNumber()) {
                values.put(each.getKey(), value.numberValue());
              } else {
                throw Refusal.badField(
                    path + name + "." + each.getKey(),
                    "a text, a number, true or false is expected");
              }
            });
    return values;
  }

  /** Called last: whatever was not read is unknown, but for what answers have and wishes do not. */
  void nothingElseBut(Set<String> ofAnswers) {
    for (String name : object.propertyNames()) {
      if (!read.contains(name) && !ofAnswers.contains(name)) {
        throw Refusal.badField(path + name, "is not known here");
      }
    }
  }

  private @Nullable JsonNode member(String name) {
    read.add(name);
    JsonNode member = object.get(name);
    return member == null || member.isNull() ? null : member;
  }
}
