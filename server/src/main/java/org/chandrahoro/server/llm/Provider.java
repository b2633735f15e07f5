package org.chandrahoro.server.llm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose wire format a model speaks. */
public enum Provider {
  OPENAI,
  ANTHROPIC,
  GOOGLE,
  /** Any address that speaks OpenAI's chat completions. */
  COMPATIBLE;

  /** The name outside: {@code openai}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Provider> find(String word) {
    return Arrays.stream(values()).filter(provider -> provider.word().equals(word)).findFirst();
  }
}
