package org.chandrahoro.server.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what happened in a list, where the trail would seal it. */
final class NotedSecurityEvents implements SecurityEvents {
  private final List<String> noted = new ArrayList<>();

  @Override
  public void happened(AccountId account, String event, Map<String, @Nullable Object> after) {
    noted.add(event + " " + account.value());
  }

  @Override
  public void erased(AccountId account) {
    noted.add("account.erase " + account.value());
  }

  /** What happened to an account, in order. */
  List<String> of(AccountId account) {
    return noted.stream()
        .filter(event -> event.endsWith(" " + account.value()))
        .map(event -> event.substring(0, event.indexOf(' ')))
        .toList();
  }
}
