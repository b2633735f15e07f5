package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.ModelId;

/**
 * An attempt as the lasting record has it.
 *
 * @param account the person's id, or {@code erased}
 * @param status dispatched, exact, estimated, swept or released
 * @param ended answered, declined, truncated, cut, failed or lost; empty while it is open and where
 *     it was never sent
 * @param localDate of the window it counts in
 * @param priceVersion the row of the price list; 0 where no price was known
 */
public record UsageRow(
    String id,
    String requestId,
    int attempt,
    String account,
    LocalDate localDate,
    String endpoint,
    ModelId model,
    KeyOwner keyOwner,
    String status,
    Optional<String> ended,
    long inputTokens,
    long cachedInputTokens,
    long cacheWriteTokens,
    long outputTokens,
    long reasoningTokens,
    long costMicroDollars,
    long priceVersion,
    Optional<Long> latencyMillis,
    Optional<Long> firstTokenMillis,
    Instant startedAt) {}
