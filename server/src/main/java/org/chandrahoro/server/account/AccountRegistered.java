package org.chandrahoro.server.account;

/** A new account exists; its address is to be asked for its confirmation. */
public record AccountRegistered(AccountId id) {}
