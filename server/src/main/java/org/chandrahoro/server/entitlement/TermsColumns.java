package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns in which plans and own entitlements keep what they grant. */
final class TermsColumns {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NAMES =
      List.of(
          "enabled",
          "requests_per_day",
          "tokens_per_day",
          "allowed_models",
          "allowed_endpoints",
          "cap_mode");

  private TermsColumns() {}

  /** What follows SELECT: each column of {@code table} under a name that begins with the prefix. */
  static String selected(String table, String prefix) {
    return NAMES.stream()
        .map(name -> table + "." + name + " AS " + prefix + name)
        .collect(Collectors.joining(", "));
  }

  static Terms terms(ResultSet row, String prefix) throws SQLException {
    return new Terms(
        row.getBoolean(prefix + "enabled"),
        new Limits(
            row.getObject(prefix + "requests_per_day", Integer.class),
            row.getObject(prefix + "tokens_per_day", Long.class),
            Set.copyOf(texts(row.getString(prefix + "allowed_models"))),
            texts(row.getString(prefix + "allowed_endpoints")).stream()
                .map(word -> Endpoint.find(word).orElseThrow(() -> unknown(word)))
                .collect(Collectors.toSet())),
        capMode(row.getString(prefix + "cap_mode")));
  }

  private static CapMode capMode(String word) {
    return CapMode.find(word).orElseThrow(() -> unknown(word));
  }

  /** Skipping it could leave a list empty, which would mean that anything is allowed. */
  private static IllegalStateException unknown(String word) {
    return new IllegalStateException("the database holds the unknown word '" + word + "'");
  }

  /** The values to bind, under the names of the columns. */
  static Map<String, @Nullable Object> parameters(Terms terms) {
    Limits limits = terms.limits();
    var values = new LinkedHashMap<String, @Nullable Object>();
    values.put("enabled", terms.enabled());
    values.put("requests_per_day", limits.requestsPerDay());
    values.put("tokens_per_day", limits.tokensPerDay());
    values.put("allowed_models", json(limits.allowedModels().stream().sorted().toList()));
    values.put(
        "allowed_endpoints",
        json(limits.allowedEndpoints().stream().sorted().map(Endpoint::word).toList()));
    values.put("cap_mode", terms.capMode().word());
    return values;
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  static Map<String, @Nullable Object> object(String json) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    JSON.readValue(json, new TypeReference<Map<String, Object>>() {}).forEach(values::put);
    return values;
  }

  private static List<String> texts(String json) {
    return JSON.readValue(json, new TypeReference<List<String>>() {});
  }
}
