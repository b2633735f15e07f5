package org.chandrahoro.server.writer;

import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;

/**
 * A person's own key stopped working; told once until it works again or another is set.
 *
 * @param platformStandsIn whether the operator's keys write meanwhile
 */
public record OwnKeyBroke(AccountId account, Provider provider, boolean platformStandsIn) {}
