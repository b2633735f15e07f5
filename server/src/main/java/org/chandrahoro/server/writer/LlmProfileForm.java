package org.chandrahoro.server.writer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An LLM profile as it is sent, not yet checked. */
public record LlmProfileForm(
    @Nullable String mode,
    @Nullable String provider,
    @Nullable String model,
    @Nullable String apiKey,
    @Nullable String baseUrl,
    @Nullable Params params,
    @Nullable Safety safety,
    @Nullable Boolean fallbackToPlatform) {

  public record Params(
      @Nullable Double temperature,
      @Nullable Integer maxTokens,
      @Nullable Double topP,
      @Nullable String systemPreset) {}

  public record Safety(@Nullable String preset, @Nullable List<@Nullable String> blockedTopics) {}

  /** Tells nothing: there is a key in it. */
  @Override
  public String toString() {
    return "LlmProfileForm[…]";
  }
}
