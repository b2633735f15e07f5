package org.chandrahoro.server.profile;

import org.chandrahoro.server.account.AccountId;

/** A person was taken out of an account; published before the transaction of the removal ends. */
public record ProfileRemoved(AccountId account, ProfileId profile) {}
