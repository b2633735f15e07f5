package org.chandrahoro.server.panchanga;

/**
 * A festival or fast of a day.
 *
 * @param key under which its name stands in the messages
 * @param whose {@code smarta} or {@code vaishnava} where these keep it on different days; else
 *     empty
 */
public record Observance(String key, String whose) {}
