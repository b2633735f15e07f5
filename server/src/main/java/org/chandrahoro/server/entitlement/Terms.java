package org.chandrahoro.server.entitlement;

/**
 * What a plan, or an entitlement of one's own, grants. The layer that is in force grants the whole
 * of it: nothing is mixed from two layers.
 *
 * @param enabled whether the AI plane is on at all
 */
public record Terms(boolean enabled, Limits limits, CapMode capMode) {}
