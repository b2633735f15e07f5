package org.chandrahoro.server.entitlement;

import org.chandrahoro.server.account.AccountId;

/** Room in the quota of one day, held for one call. */
public record QuotaHold(
    String id, AccountId account, QuotaWindow window, int requests, long tokens) {}
