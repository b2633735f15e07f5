package org.chandrahoro.server.reading;

import org.jspecify.annotations.Nullable;

/**
 * A fact as a reading shows it.
 *
 * @param text one sentence with its figures, in the language of the reading
 * @param graha of a transit, {@code Saturn}
 * @param sign of a transit, 0 (Mesha) to 11 (Meena)
 * @param at the instant for which a transit's sign holds, ISO-8601
 * @param longitude of a transit, sidereal degrees at that instant
 */
public record ShownFact(
    String id,
    String kind,
    String text,
    @Nullable String graha,
    @Nullable Integer sign,
    @Nullable String at,
    @Nullable Double longitude) {}
