package org.chandrahoro.server.llm;

import java.time.Instant;

/**
 * A call as a ledger keeps it.
 *
 * @param id the ledger's own
 * @param at when it was sent, which decides the price
 * @param charged what stands for it so far, earlier adjustments included
 */
public record RatedCall(
    String id, ModelId model, TokenUse use, Lane lane, Instant at, long charged) {}
