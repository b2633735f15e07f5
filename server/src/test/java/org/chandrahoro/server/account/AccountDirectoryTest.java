package org.chandrahoro.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chandrahoro.server.account.DirectoryEntry.Status;
import org.chandrahoro.server.node.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The database is shared with other tests: each looks for people of its own. */
@ParameterizedClass
@EnumSource
class AccountDirectoryTest {
  private final AccountFixture fixture;
  private final AccountDirectory directory;
  private final String prefix = UUID.randomUUID().toString();

  AccountDirectoryTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    directory = fixture.directory;
  }

  /** Each a millisecond after the one before: within one, ids stand in no order. */
  private AccountId person(String rest) {
    fixture.clock.advance(Duration.ofMillis(1));
    return fixture.somebody(prefix + rest + "@example.org");
  }

  private List<AccountId> found(String beginning, @Nullable Status status) {
    return directory.search(beginning, status, null, 50).stream().map(DirectoryEntry::id).toList();
  }

  @Test
  void peopleAreFoundByTheBeginningOfAddressOrNameWhateverTheCase() {
    AccountId first = person("-Asha");
    AccountId second = person("-ravi");
    assertThat(found(prefix, null)).as("newest first").containsExactly(second, first);
    assertThat(found((prefix + "-asha").toUpperCase(java.util.Locale.ROOT), null))
        .containsExactly(first);
    assertThat(found(prefix.substring(1), null)).as("a beginning, not a part").isEmpty();
    String name = "Zz " + UUID.randomUUID();
    fixture.accounts.change(first, new Preferences(name, null, null, null, null, null));
    assertThat(found(name.toLowerCase(java.util.Locale.ROOT), null)).containsExactly(first);
  }

  @Test
  void whatADatabaseTakesForAWildcardIsALetterHere() {
    person("a");
    assertThat(found(prefix.substring(0, 8) + "%", null)).isEmpty();
    assertThat(found(prefix + "_", null)).isEmpty();
    AccountId odd = person("_!%x");
    assertThat(found(prefix + "_!%", null)).containsExactly(odd);
  }

  @Test
  void pagesFitTogether() {
    var made = new ArrayList<AccountId>();
    for (int i = 0; i < 5; i++) {
      made.addFirst(person("-" + i));
    }
    var seen = new ArrayList<AccountId>();
    AccountId last = null;
    for (int page = 0; page < 3; page++) {
      for (DirectoryEntry entry : directory.search(prefix, null, last, 2)) {
        seen.add(entry.id());
        last = entry.id();
      }
      person("-later-" + page);
    }
    assertThat(seen).isEqualTo(made);
  }

  @Test
  void eachIsInOneStateOnly() {
    AccountId active = person("-active");
    AccountId suspended = person("-suspended");
    AccountId deleting = person("-deleting");
    directory.suspend(suspended);
    directory.delete(deleting);
    assertThat(found(prefix, Status.ACTIVE)).containsExactly(active);
    assertThat(found(prefix, Status.SUSPENDED)).containsExactly(suspended);
    assertThat(found(prefix, Status.DELETING)).containsExactly(deleting);
    directory.suspend(deleting);
    DirectoryEntry both = directory.find(deleting).orElseThrow();
    assertThat(both.status()).isEqualTo(Status.SUSPENDED);
    assertThat(both.deletionDueAt()).as("the deletion goes on").isPresent();
  }

  @Test
  void suspendingTwiceAndReinstatingTheActiveChangesNothing() {
    AccountId id = person("");
    assertThat(directory.reinstate(id)).isFalse();
    assertThat(directory.suspend(id)).isTrue();
    assertThat(directory.suspend(id)).isFalse();
    assertThat(directory.find(id).orElseThrow().suspendedAt()).contains(fixture.clock.instant());
  }

  @Test
  void nothingIsMadeForTheSuspended() {
    AccountId id = person("");
    AccountId before = new AccountId(id.value().substring(0, 35) + "!"); // sorts just before any
    assertThat(fixture.accounts.active(before, 1_000)).contains(id);
    directory.suspend(id);
    assertThat(fixture.accounts.active(before, 1_000)).doesNotContain(id);
  }
}
