package org.chandrahoro.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.StartRefusedException;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class VaultTest {
  private static final byte[] SECRET = "sk-canary-7f3a".getBytes(StandardCharsets.UTF_8);
  private static final Binding HERE = Binding.of("llm-key", "asha", "openai", "row-1");

  private final TestDatabase database;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  private final DataKeyStore store;
  @TempDir private Path home;
  private Vault vault;

  VaultTest(TestDatabase database) {
    this.database = database;
    this.store = new DataKeyStore(database.jdbc());
  }

  @BeforeEach
  void anEmptyVault() {
    database.jdbc().sql("DELETE FROM vault_data_keys").update();
    vault = openedAnew();
  }

  private Vault openedAnew() {
    return VaultFixture.local(home, database.jdbc(), clock);
  }

  @Test
  void whatIsSealedOpensWhereItBelongsAlsoAfterARestart() {
    byte[] sealed = vault.seal(SECRET, HERE);
    assertThat(vault.open(sealed, HERE)).isEqualTo(SECRET);
    assertThat(openedAnew().open(sealed, HERE)).isEqualTo(SECRET);
  }

  @Test
  void theSecretStandsNeitherInTheSealedBytesNorInTheDatabaseNorInTheFile() throws IOException {
    byte[] sealed = vault.seal(SECRET, HERE);
    String kept =
        new String(sealed, StandardCharsets.ISO_8859_1)
            + Files.readString(home.resolve("master.key"))
            + database
                .jdbc()
                .sql("SELECT wrapped FROM vault_data_keys")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    assertThat(kept).doesNotContain("canary");
  }

  @Test
  void aRowMovedToAnotherPersonProviderOrRowDoesNotOpen() {
    byte[] sealed = vault.seal(SECRET, HERE);
    for (Binding elsewhere :
        new Binding[] {
          Binding.of("llm-key", "ravi", "openai", "row-1"),
          Binding.of("llm-key", "asha", "google", "row-1"),
          Binding.of("llm-key", "asha", "openai", "row-2"),
          Binding.of("audit", "asha", "openai", "row-1"),
          Binding.of("llm-key", "ashaopenai", "", "row-1"),
        }) {
      assertThatThrownBy(() -> vault.open(sealed, elsewhere))
          .isInstanceOf(CannotOpenException.class)
          .hasMessageNotContaining("canary");
    }
  }

  @Test
  void aSingleChangedBitIsNoticedWhereverItStands() {
    byte[] sealed = vault.seal(SECRET, HERE);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(changed, HERE)).isInstanceOf(CannotOpenException.class);
    }
  }

  @Test
  void whatIsKnownAboutAPersonIsGoneWithTheirKeyAndNobodyElsesIs() {
    byte[] hers = vault.sealAbout("asha", SECRET, HERE);
    byte[] his = vault.sealAbout("ravi", SECRET, HERE);
    byte[] anybodys = vault.seal(SECRET, HERE);
    vault.forget("asha");
    assertThatThrownBy(() -> vault.open(hers, HERE)).isInstanceOf(CannotOpenException.class);
    assertThatThrownBy(() -> openedAnew().open(hers, HERE)).isInstanceOf(CannotOpenException.class);
    assertThat(vault.open(his, HERE)).isEqualTo(SECRET);
    assertThat(vault.open(anybodys, HERE)).isEqualTo(SECRET);
  }

  @Test
  void aRotationOfTheWrappingKeyTouchesNoSealedRowAndBothNodesGoOnOpening() throws IOException {
    Vault otherNode = openedAnew();
    byte[] before = vault.seal(SECRET, HERE);
    byte[] about = vault.sealAbout("asha", SECRET, HERE);
    String oldFile = Files.readString(home.resolve("master.key"));
    assertThat(vault.rotate()).isEqualTo(2);
    assertThat(Files.readString(home.resolve("master.key"))).isNotEqualTo(oldFile);
    assertThat(otherNode.open(before, HERE)).isEqualTo(SECRET);
    assertThat(otherNode.open(about, HERE)).isEqualTo(SECRET); // had not been opened there before
    assertThat(vault.open(before, HERE)).isEqualTo(SECRET);
    assertThat(openedAnew().open(vault.seal(SECRET, HERE), HERE)).isEqualTo(SECRET);
  }

  @Test
  void aNewMonthSealsWithANewKeyAndOpensWhatTheOldOneSealed() {
    byte[] march = vault.seal(SECRET, HERE);
    clock.set(Instant.parse("2026-04-01T00:00:00Z"));
    byte[] april = vault.seal(SECRET, HERE);
    assertThat(vault.open(march, HERE)).isEqualTo(vault.open(april, HERE)).isEqualTo(SECRET);
    assertThat(store.page(new java.util.UUID(0, 0), 10)).hasSize(2);
  }

  @Test
  void theMasterKeyFileIsItsOwnersAlone() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("master.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aMissingFileIsNotMadeAnewWhereSomethingIsSealedAlready() throws IOException {
    vault.seal(SECRET, HERE);
    Files.delete(home.resolve("master.key"));
    assertThatThrownBy(this::openedAnew)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("master.key is missing");
  }

  @Test
  void aFileThatDoesNotOpenTheDatabaseEndsTheStartWithOneLine() throws IOException {
    vault.seal(SECRET, HERE);
    Files.delete(home.resolve("master.key"));
    MasterKeyFile.open(home.resolve("master.key"), true);
    assertThatThrownBy(this::openedAnew)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("does not open")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFileThatIsNoKeyEndsTheStartWithOneLine() throws IOException {
    Files.writeString(home.resolve("master.key"), "not a key");
    assertThatThrownBy(this::openedAnew)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("cannot be read");
  }
}
