package org.chandrahoro.server.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.BatchLane.Outcome;
import org.chandrahoro.server.llm.BatchRow.Stage;
import org.chandrahoro.server.llm.Meter.End;

/**
 * Takes what came of a batch: each result once, with its usage and its cost at half price, in the
 * transaction in which the ledger hears of it.
 */
final class BatchEnding {
  private static final int AT_A_TIME = 200;
  private static final Outcome UNFINISHED = new Outcome.Unfinished();
  private final Batches.Parts parts;

  BatchEnding(Batches.Parts parts) {
    this.parts = parts;
  }

  private record Line(int place, Outcome outcome) {}

  /** Reads the results of one that has ended at its provider, and closes it. */
  void take(BatchRow row, Instant now) throws CallFailedException {
    var lines = new ArrayList<Line>();
    String ours = row.id() + "-";
    parts
        .lane(row.model().provider())
        .results(
            parts.keyOf(row),
            row.name().orElseThrow(),
            (id, outcome) -> {
              String place = id.startsWith(ours) ? id.substring(ours.length()) : "";
              if (place.matches("\\d{1,6}")) {
                lines.add(new Line(Integer.parseInt(place), outcome));
              }
              if (lines.size() == AT_A_TIME) {
                keep(row, lines, now);
                lines.clear();
              }
            });
    keep(row, lines, now);
    close(row, now);
  }

  private void keep(BatchRow row, List<Line> lines, Instant now) {
    parts
        .transactions()
        .executeWithoutResult(
            _ -> {
              var open = parts.items().open(row.id(), lines.stream().map(Line::place).toList());
              for (Line line : lines) {
                open.stream()
                    .filter(item -> item.place() == line.place())
                    .findFirst()
                    .ifPresent(item -> keep(row, item, line.outcome(), now));
              }
            });
  }

  private void keep(BatchRow row, BatchItemStore.Open item, Outcome outcome, Instant now) {
    switch (outcome) {
      case Outcome.Written(Wire.Finish finish, String text, Optional<TokenUse> told) -> {
        TokenUse use = told.orElseGet(() -> atMost(item, TokenEstimate.produced(text)));
        switch (finish) {
          case STOP, TOOL_CALLS -> end(row, item, "answered", text, use, End.ANSWERED, now);
          case LENGTH -> end(row, item, "truncated", text, use, End.TRUNCATED, now);
          case FILTER -> end(row, item, "declined", "", use, End.DECLINED, now);
        }
      }
      case Outcome.Failed(var _, boolean billed) ->
          end(
              row,
              item,
              "failed",
              "",
              billed ? atMost(item, item.maxTokens()) : TokenUse.NONE,
              End.FAILED,
              now);
      case Outcome.Unfinished() -> end(row, item, "expired", "", TokenUse.NONE, End.FAILED, now);
    }
  }

  private static TokenUse atMost(BatchItemStore.Open item, long output) {
    return new TokenUse(item.inputAtMost(), 0, 0, Math.min(output, item.maxTokens()), 0, false);
  }

  /** Whoever was given it back has had it written elsewhere: its answer is billed and not told. */
  private void end(
      BatchRow row,
      BatchItemStore.Open item,
      String state,
      String answer,
      TokenUse use,
      End end,
      Instant now) {
    boolean late = row.stage() == Stage.LEFT;
    Instant sent = row.sentAt().orElse(now);
    Cost cost = parts.prices().cost(row.model(), use, Lane.BATCH, sent);
    if (parts
        .items()
        .end(row.id(), item.place(), late ? "late" : state, late ? "" : answer, use, cost)) {
      parts
          .ledger()
          .settled(
              row.id(),
              item.place(),
              new Meter.Settlement(use, cost, end, Duration.between(sent, now), Optional.empty()),
              now);
    }
  }

  /** What has no result by now will have none, and was not answered. */
  private void close(BatchRow row, Instant now) {
    parts
        .transactions()
        .executeWithoutResult(
            _ -> {
              parts.items().open(row.id()).forEach(item -> keep(row, item, UNFINISHED, now));
              boolean whole = parts.items().areAllMet(row.id());
              parts.items().clearRequests(row.id());
              parts.store().move(row, whole ? Stage.FINISHED : Stage.EXPIRED, null);
            });
  }

  /** Ends one of which the provider has answered, and bills, nothing. */
  void withoutAnswers(BatchRow row, Stage to, String why, Instant now) {
    parts
        .transactions()
        .executeWithoutResult(
            _ -> {
              if (parts.store().move(row, to, why)) {
                parts.items().clearRequests(row.id());
                if (row.attempts() > 0) {
                  parts.ledger().released(row.id(), now);
                }
              }
            });
  }

  /** Ends one that nothing more is heard of, at the most that it can have cost. */
  void lost(BatchRow row, Instant now) {
    parts
        .transactions()
        .executeWithoutResult(
            _ -> {
              for (var item : parts.items().open(row.id())) {
                TokenUse use = atMost(item, item.maxTokens());
                end(row, item, "expired", "", use, End.FAILED, now);
              }
              parts.items().clearRequests(row.id());
              parts.store().move(row, Stage.EXPIRED, "nothing more was heard of it");
            });
  }
}
