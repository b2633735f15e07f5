package org.chandrahoro.server.writer;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;

/**
 * What a person decided about who writes for them. The key itself is not in it.
 *
 * @param provider empty: as the table of models says; always there with an own key
 * @param model empty: the provider's model of that table
 * @param keyLast4 empty without an own key
 * @param baseUrl empty: the provider's own address
 * @param fallbackToPlatform whether the operator's keys may stand in for an own one that fails
 */
public record LlmProfile(
    String id,
    AccountId account,
    ProfileMode mode,
    Optional<Provider> provider,
    Optional<String> model,
    Optional<String> keyLast4,
    Optional<URI> baseUrl,
    Params params,
    Safety safety,
    boolean fallbackToPlatform,
    KeyState keyState,
    Instant createdAt,
    Instant updatedAt) {

  /** How the own key stands. */
  public enum KeyState {
    /** There is no own key. */
    NONE,
    WORKS,
    /** The provider did not take it at the last call. */
    REFUSED,
    /** What is sealed does not open here: it has to be given again. */
    UNREADABLE
  }

  /**
   * How the model is to write; empty leaves a thing to the service.
   *
   * @param maxTokens the most that one answer may have
   */
  public record Params(
      Optional<Double> temperature,
      Optional<Integer> maxTokens,
      Optional<Double> topP,
      Optional<Tone> tone) {
    public static final Params UNSET =
        new Params(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is to be left out. */
  public record Safety(SafetyPreset preset, List<String> blockedTopics) {
    public static final Safety STANDARD = new Safety(SafetyPreset.STANDARD, List.of());

    public Safety {
      blockedTopics = List.copyOf(blockedTopics);
    }
  }
}
