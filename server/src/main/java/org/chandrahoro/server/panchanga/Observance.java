package org.chandrahoro.server.panchanga;

import java.util.Optional;
import org.chandrahoro.jyotish.festival.Reason;

/**
 * A festival or fast of a day.
 *
 * @param key under which its name stands in the messages
 * @param whose {@code smarta} or {@code vaishnava} where these keep it on different days; else
 *     empty
 * @param reason why it falls on the day
 */
public record Observance(String key, String whose, Optional<Reason> reason) {}
