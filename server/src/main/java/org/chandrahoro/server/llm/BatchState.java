package org.chandrahoro.server.llm;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a batch stands. All but {@link Pending} are final, and are told again as often as asked. */
public sealed interface BatchState {
  /** Under way, or waiting for room in the provider's queue. */
  record Pending(Instant deadline) implements BatchState {}

  /** Every item was met by the provider. */
  record Finished(Map<String, BatchResult> results) implements BatchState {
    public Finished {
      results = Map.copyOf(results);
    }
  }

  /**
   * It ended before all were answered: by the provider's limit, our deadline, or a cancellation.
   * What was answered is billed and given.
   *
   * @param results every custom id; those not answered are {@link BatchResult.Expired}
   */
  record Expired(Map<String, BatchResult> results) implements BatchState {
    public Expired {
      results = Map.copyOf(results);
    }
  }

  /**
   * The provider did not take it; nothing of it is billed.
   *
   * @param why in a few words for a log
   */
  record Failed(String why, Map<String, BatchResult> results) implements BatchState {
    public Failed {
      results = Map.copyOf(results);
    }
  }

  /** The custom ids without an answer, which the single lane may take over; sorted. */
  default List<String> unanswered() {
    Map<String, BatchResult> results =
        switch (this) {
          case Pending _ -> Map.of();
          case Finished(var all) -> all;
          case Expired(var all) -> all;
          case Failed(String _, var all) -> all;
        };
    return results.entrySet().stream()
        .filter(
            entry ->
                entry.getValue() instanceof BatchResult.Expired
                    || entry.getValue() instanceof BatchResult.Failed)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
