package org.chandrahoro.server.writer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.server.llm.Provider;
import org.jspecify.annotations.Nullable;

/** An LLM profile as it is shown: of the key the last four characters and whether it works. */
public record LlmProfileView(
    String id,
    String mode,
    @Nullable String provider,
    @Nullable String model,
    @JsonProperty("key_last_4") @Nullable String keyLast4,
    String keyState,
    @Nullable String baseUrl,
    Map<String, @Nullable Object> params,
    Map<String, @Nullable Object> safety,
    boolean fallbackToPlatform,
    Instant createdAt,
    Instant updatedAt) {

  public static LlmProfileView of(LlmProfile profile) {
    return new LlmProfileView(
        profile.id(),
        profile.mode().word(),
        profile.provider().map(Provider::word).orElse(null),
        profile.model().orElse(null),
        profile.keyLast4().orElse(null),
        profile.keyState().name().toLowerCase(Locale.ROOT),
        profile.baseUrl().map(URI::toString).orElse(null),
        ProfileJson.of(profile.params()),
        ProfileJson.of(profile.safety()),
        profile.fallbackToPlatform(),
        profile.createdAt(),
        profile.updatedAt());
  }

  /** As values that can be written as JSON, for the export and the audit trail. */
  Map<String, @Nullable Object> asMap() {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("id", id);
    shown.put("mode", mode);
    shown.put("provider", provider);
    shown.put("model", model);
    shown.put("key_last_4", keyLast4);
    shown.put("base_url", baseUrl);
    shown.put("params", params);
    shown.put("safety", safety);
    shown.put("fallback_to_platform", fallbackToPlatform);
    shown.put("created_at", createdAt.toString());
    shown.put("updated_at", updatedAt.toString());
    return shown;
  }
}
