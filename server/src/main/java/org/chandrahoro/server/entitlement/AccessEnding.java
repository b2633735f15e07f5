package org.chandrahoro.server.entitlement;

import java.time.Instant;
import org.chandrahoro.server.account.AccountId;

/**
 * What a person may do will change soon by itself. Published once for each entitlement or
 * membership, in the transaction that notes it.
 *
 * @param id of the entitlement or membership that ends
 * @param then the plan that holds from then on
 */
public record AccessEnding(AccountId account, String id, Instant endsAt, PlanName then) {}
