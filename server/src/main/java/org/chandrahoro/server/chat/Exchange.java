package org.chandrahoro.server.chat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A question and what came back.
 *
 * @param sources the ids of the facts that were given to the writer
 * @param model who wrote it, {@code openai/gpt-4o-mini}
 * @param tokens what it used
 */
public record Exchange(
    String id,
    String question,
    String answer,
    Ending ending,
    List<String> sources,
    String model,
    long tokens,
    Instant askedAt,
    Instant answeredAt) {
  public Exchange {
    sources = List.copyOf(sources);
  }

  /** How an answer ended. */
  public enum Ending {
    ANSWERED,
    /** The provider's filter refused, and the answer says so. */
    DECLINED,
    /** What there is of it is not the answer. */
    BROKEN_OFF;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Ending of(String word) {
      return Arrays.stream(values())
          .filter(ending -> ending.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("the ending " + word));
    }
  }

  /** Quotes nobody. */
  @Override
  public String toString() {
    return "Exchange[" + id + "]";
  }
}
