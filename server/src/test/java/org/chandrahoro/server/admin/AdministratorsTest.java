package org.chandrahoro.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AdministratorsTest {
  private final AdminFixture fixture;
  private final AdminFixture.Node node;

  AdministratorsTest(TestDatabase database) {
    fixture = new AdminFixture(database);
    node = fixture.node;
  }

  @Test
  void oneAddressIsOneAdministratorHoweverItIsWritten() {
    node.add("Asha@Example.org", Role.OWNER);
    assertThat(node.administrators.create(AdminFixture.HERE, "asha@example.ORG", "admin"))
        .isEqualTo(new AdministratorCreation.AddressTaken());
    assertThat(node.administrators.list())
        .extracting(it -> it.email().written())
        .containsExactly("Asha@Example.org");
    assertThat(fixture.acts("admin.create")).isEqualTo(1);
  }

  @Test
  void anAddressOrRoleThatIsNoneIsNamed() {
    assertThat(node.administrators.create(AdminFixture.HERE, "asha", "owner"))
        .isInstanceOfSatisfying(
            AdministratorCreation.Unacceptable.class,
            it -> assertThat(it.field()).isEqualTo("email"));
    assertThat(node.administrators.create(AdminFixture.HERE, "asha@example.org", "king"))
        .isEqualTo(
            new AdministratorCreation.Unacceptable(
                "role", "accepted are owner, admin, support, analyst"));
    assertThat(node.administrators.list()).isEmpty();
  }

  @Test
  void theLastOwnerIsNeitherDisabledNorGivenAnotherRole() {
    AdministratorId only = node.add("a@example.org", Role.OWNER).id();
    node.add("b@example.org", Role.ADMIN);
    assertThat(node.administrators.change(AdminFixture.HERE, only, null, false))
        .isEqualTo(new AdministratorChange.LastOwner());
    assertThat(node.administrators.change(AdminFixture.HERE, only, Role.ADMIN, null))
        .isEqualTo(new AdministratorChange.LastOwner());
    AdministratorId second = node.add("c@example.org", Role.OWNER).id();
    assertThat(node.administrators.change(AdminFixture.HERE, only, Role.ADMIN, null))
        .isInstanceOf(AdministratorChange.Changed.class);
    assertThat(node.administrators.change(AdminFixture.HERE, second, null, false))
        .isEqualTo(new AdministratorChange.LastOwner());
  }

  @Test
  void ofTwoOwnersWhoDisableEachOtherOneStays() throws Exception {
    AdministratorEntry a = node.add("a@example.org", Role.OWNER);
    AdministratorEntry b = node.add("b@example.org", Role.OWNER);
    Callable<AdministratorChange> aDisablesB = disabling(a, b);
    Callable<AdministratorChange> bDisablesA = disabling(b, a);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes =
          threads.invokeAll(List.of(aDisablesB, bDisablesA)).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(outcomes).filteredOn(AdministratorChange.Changed.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(AdministratorChange.LastOwner.class::isInstance).hasSize(1);
    }
    assertThat(node.administrators.list()).filteredOn(AdministratorEntry::active).hasSize(1);
  }

  private Callable<AdministratorChange> disabling(AdministratorEntry who, AdministratorEntry whom) {
    AdminFixture.Node its = fixture.anotherNode();
    return () ->
        its.administrators.change(
            who.administrator().actor(AdminFixture.ADDRESS), whom.id(), null, false);
  }

  @Test
  void nobodyRaisesThemselves() {
    node.add("owner@example.org", Role.OWNER);
    AdministratorEntry asha = node.add("asha@example.org", Role.SUPPORT);
    var herself = asha.administrator().actor(AdminFixture.ADDRESS);
    assertThat(node.administrators.change(herself, asha.id(), Role.ADMIN, null))
        .isEqualTo(new AdministratorChange.OwnRise());
    assertThat(node.administrators.change(herself, asha.id(), Role.ANALYST, null))
        .isInstanceOf(AdministratorChange.Changed.class);
  }

  @Test
  void whoIsDisabledIsSignedOutOnEveryNodeAtOnce() {
    node.add("owner@example.org", Role.OWNER);
    AdministratorId asha = node.add("asha@example.org", Role.ANALYST).id();
    var token = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FULL));
    AdminFixture.Node other = fixture.anotherNode();
    assertThat(other.accepts(token)).isTrue();
    node.administrators.change(AdminFixture.HERE, asha, null, false);
    assertThat(other.accepts(token)).isFalse();
    assertThat(other.administrators.active(asha)).isEmpty();
    node.administrators.change(AdminFixture.HERE, asha, null, true);
    assertThat(other.accepts(token)).isFalse();
    assertThat(fixture.acts("admin.update")).isEqualTo(2);
  }

  @Test
  void anotherRoleEndsTheSignInThatBeganUnderTheOldOne() {
    node.add("owner@example.org", Role.OWNER);
    AdministratorId asha = node.add("asha@example.org", Role.ANALYST).id();
    var token = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FULL));
    node.administrators.change(AdminFixture.HERE, asha, Role.ADMIN, null);
    assertThat(node.accepts(token)).isFalse();
  }

  @Test
  void whatChangesNothingLeavesSignInsAndTrailAlone() {
    AdministratorId asha = node.add("asha@example.org", Role.OWNER).id();
    var token = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FULL));
    assertThat(node.administrators.change(AdminFixture.HERE, asha, Role.OWNER, true))
        .isInstanceOf(AdministratorChange.Changed.class);
    assertThat(node.accepts(token)).isTrue();
    assertThat(fixture.acts("admin.update")).isZero();
  }

  @Test
  void aSignInIsGoodForEightHoursAndItsFirstStepForFifteenMinutes() {
    AdministratorId asha = node.add("asha@example.org", Role.ANALYST).id();
    var first = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FIRST));
    var full = node.tokens.of(node.sessions.open(asha, AdministratorSessions.Stage.FULL));
    fixture.clock.advance(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(node.accepts(first)).isTrue();
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(node.accepts(first)).isFalse();
    assertThat(node.accepts(full)).isTrue();
    fixture.clock.advance(Duration.ofHours(8).minusMinutes(15));
    assertThat(node.accepts(full)).isFalse();
  }

  @Test
  void anAddressIsNowhereInTheTrailInTheClear() {
    node.add("canary@example.org", Role.OWNER);
    assertThat(fixture.sealedActs())
        .hasSize(1)
        .allSatisfy(kept -> assertThat(kept).doesNotContain("canary"));
  }
}
