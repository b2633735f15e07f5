package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a model. Carries nothing that would tell who the person is.
 *
 * @param system what the model is told before all else; the part that repeats comes first, so that
 *     providers can cache it
 * @param output empty: free text
 * @param maxTokens the most it may answer with, reasoning included
 * @param within the whole time for all attempts together
 */
public record Prompt(
    String system,
    List<Turn> turns,
    List<Tool> tools,
    Optional<OutputShape> output,
    int maxTokens,
    Sampling sampling,
    Duration within) {
  public Prompt {
    turns = List.copyOf(turns);
    tools = List.copyOf(tools);
    if (turns.isEmpty() || maxTokens < 1) {
      throw new IllegalArgumentException(
          "a prompt of " + turns.size() + " turns and " + maxTokens + " tokens");
    }
  }

  /** One turn of the conversation, the oldest first. */
  public sealed interface Turn {
    record Asked(String text) implements Turn {}

    record Answered(String text, List<ToolCall> calls) implements Turn {
      public Answered {
        calls = List.copyOf(calls);
      }
    }

    record ToolResult(ToolCall call, String text) implements Turn {}
  }

  /**
   * A tool that the model may call.
   *
   * @param parameters a JSON schema of an object
   */
  public record Tool(String name, String description, String parameters) {}

  /**
   * A call of a tool that the model asked for.
   *
   * @param arguments a JSON object as the model wrote it; not yet checked
   */
  public record ToolCall(String id, String name, String arguments) {}

  /**
   * The form an answer must have.
   *
   * @param schema a JSON schema
   */
  public record OutputShape(String name, String schema) {}

  /** How freely the model chooses; empty leaves it to the provider. */
  public record Sampling(Optional<Double> temperature, Optional<Double> topP) {
    public static final Sampling PROVIDERS_OWN = new Sampling(Optional.empty(), Optional.empty());
  }
}
