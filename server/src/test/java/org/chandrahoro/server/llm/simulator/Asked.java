package org.chandrahoro.server.llm.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param provider openai, anthropic or google, by the form of the request
 * @param headers by lower-case name
 * @param model empty for a list of models
 * @param prompt every text of the request, in the order of the prompt
 * @param cachedPrefix the part that the request marks for the provider's cache
 * @param maxTokens what the request allows; {@link Integer#MAX_VALUE} where it does not say
 */
public record Asked(
    String provider,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    String key,
    String model,
    List<String> prompt,
    Optional<String> cachedPrefix,
    Optional<String> schema,
    List<String> tools,
    int maxTokens,
    boolean streamed) {
  public Asked {
    headers = Map.copyOf(headers);
    prompt = List.copyOf(prompt);
    tools = List.copyOf(tools);
  }

  /** The first line, the headers and the body, for a search of what must not be in them. */
  public String everything() {
    return method + " " + path + "\n" + headers + "\n" + body;
  }
}
