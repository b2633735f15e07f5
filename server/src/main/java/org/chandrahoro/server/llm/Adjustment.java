package org.chandrahoro.server.llm;

/**
 * What a ledger must add to what it charged for a call.
 *
 * @param microDollars signed; never 0
 * @param priceVersion the row that the call is now rated by
 */
public record Adjustment(String callId, long microDollars, long priceVersion) {}
