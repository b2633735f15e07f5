package org.chandrahoro.server.profile;

/** Which person of an account. Means nothing without the account that asks. */
public record ProfileId(String value) {}
