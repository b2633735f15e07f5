package org.chandrahoro.server.profile;

import org.chandrahoro.server.account.AccountId;

/** An account has one more person. */
public record ProfileAdded(AccountId account, ProfileId profile) {}
