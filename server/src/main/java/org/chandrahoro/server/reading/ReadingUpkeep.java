package org.chandrahoro.server.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.PersonalData;
import org.chandrahoro.server.profile.ProfileChanged;
import org.chandrahoro.server.profile.ProfileRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Readings follow the birth they were made from, and leave with the person. */
@Component
class ReadingUpkeep implements PersonalData {
  private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2400, 12, 31);
  private static final int MOST_EXPORTED = 5_000;

  private final ReadingStore store;
  private final Readings readings;
  private final Accounts accounts;

  ReadingUpkeep(ReadingStore store, Readings readings, Accounts accounts) {
    this.store = store;
    this.readings = readings;
    this.accounts = accounts;
  }

  /** A corrected birth makes today's and later readings untrue; those of the past stay as read. */
  @EventListener
  void on(ProfileChanged changed) {
    var zone = accounts.person(changed.account()).zone();
    store.removeFrom(changed.profile(), readings.today(zone));
  }

  @EventListener
  void on(ProfileRemoved removed) {
    store.removeAll(removed.profile());
  }

  @Override
  public String section() {
    return "readings";
  }

  @Override
  public List<Map<String, Object>> of(AccountId account) {
    return readings.list(account, FIRST, LAST, null, MOST_EXPORTED).stream()
        .map(
            reading ->
                Map.<String, Object>of(
                    "id", reading.id().value(),
                    "date", reading.date().toString(),
                    "profile_id", reading.profile().value(),
                    "language", reading.language().tag(),
                    "tone", reading.tone().tag(),
                    "model", reading.model(),
                    "text", reading.text()))
        .toList();
  }

  @Override
  public void erase(AccountId account) {
    store.removeAll(account);
  }
}
