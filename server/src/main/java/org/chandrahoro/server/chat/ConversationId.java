package org.chandrahoro.server.chat;

/** Which conversation. */
public record ConversationId(String value) {}
