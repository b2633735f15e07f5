package org.chandrahoro.jyotish.panchanga;

/** A limb of the panchanga with the whole time for which it runs, beyond one day too. */
public record Span<L>(L limb, Window window) {}
