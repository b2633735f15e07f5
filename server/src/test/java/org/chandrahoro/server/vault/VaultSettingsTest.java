package org.chandrahoro.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.chandrahoro.server.node.StartRefusedException;
import org.junit.jupiter.api.Test;

class VaultSettingsTest {

  @Test
  void nothingSetMeansTheFileInTheHome() {
    assertThat(VaultSettings.from(Map.<String, String>of()::get))
        .isEqualTo(new VaultSettings.Local());
  }

  @Test
  void hashicorpTakesItsAddressAndTokenFromItsOwnVariables() {
    var settings =
        VaultSettings.from(
            Map.of(
                    "chandrahoro.vault", "hashicorp",
                    "VAULT_ADDR", "https://vault.example.org:8200",
                    "VAULT_TOKEN", "s.secret")
                ::get);
    assertThat(settings)
        .isEqualTo(
            new VaultSettings.HashiCorp(
                URI.create("https://vault.example.org:8200"), "s.secret", "chandrahoro"));
    assertThat(settings.toString()).doesNotContain("s.secret");
  }

  @Test
  void whatIsMissingOrNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> VaultSettings.from(Map.of("chandrahoro.vault", "azure")::get))
        .isInstanceOf(StartRefusedException.class)
        .hasMessage("CHANDRAHORO_VAULT='azure': local, hashicorp or aws");
    assertThatThrownBy(() -> VaultSettings.from(Map.of("chandrahoro.vault", "hashicorp")::get))
        .hasMessageContaining("VAULT_ADDR is not set");
    assertThatThrownBy(
            () ->
                VaultSettings.from(
                    Map.of(
                            "chandrahoro.vault",
                            "hashicorp",
                            "VAULT_ADDR",
                            "vault",
                            "VAULT_TOKEN",
                            "t")
                        ::get))
        .hasMessageContaining("VAULT_ADDR='vault'");
    assertThatThrownBy(
            () ->
                VaultSettings.from(
                    Map.of("chandrahoro.vault", "aws", "chandrahoro.vault-key", "a b")::get))
        .hasMessageContaining("CHANDRAHORO_VAULT_KEY='a b'");
  }
}
