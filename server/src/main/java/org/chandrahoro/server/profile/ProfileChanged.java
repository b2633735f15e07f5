package org.chandrahoro.server.profile;

import org.chandrahoro.server.account.AccountId;

/** A birth was corrected: what was made from the old one is no longer true. */
public record ProfileChanged(AccountId account, ProfileId profile) {}
