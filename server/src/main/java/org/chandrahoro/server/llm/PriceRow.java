package org.chandrahoro.server.llm;

import java.time.Instant;

/**
 * A row of the price list.
 *
 * @param version the later of two quotes that hold from the same instant corrects the earlier
 */
public record PriceRow(long version, PriceQuote quote, Instant createdAt) {}
