package org.chandrahoro.server.reading;

/** Which reading. Means nothing without the account that asks. */
public record ReadingId(String value) {}
