package org.chandrahoro.server.llm;

/**
 * What a call cost.
 *
 * @param microDollars millionths of a US dollar
 * @param priceVersion the row of the price list that was used; 0 where the model has no price
 */
public record Cost(long microDollars, long priceVersion) {}
