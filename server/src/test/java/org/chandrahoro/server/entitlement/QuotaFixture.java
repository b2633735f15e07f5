package org.chandrahoro.server.entitlement;

import org.chandrahoro.server.account.AccountFixture;

/** The entitlement module put together by hand on the accounts of a fixture. */
public final class QuotaFixture {
  public final Entitlements entitlements;
  public final Quota quota;

  public QuotaFixture(AccountFixture accounts) {
    var store = new QuotaStore(accounts.jdbc);
    entitlements =
        new Entitlements(accounts.accounts, new LayerStore(accounts.jdbc), store, accounts.clock);
    quota = new Quota(entitlements, store, accounts.ids, accounts.clock, accounts.transactions);
  }
}
