package org.chandrahoro.server.entitlement;

import java.time.LocalDate;
import org.chandrahoro.server.account.AccountId;

/** Room in the quota of one day, held for one call. */
public record QuotaHold(
    String id, AccountId account, LocalDate localDate, int requests, long tokens) {}
