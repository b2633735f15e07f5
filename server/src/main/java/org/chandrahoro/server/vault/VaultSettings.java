package org.chandrahoro.server.vault;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Function;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/** Where the wrapping key is kept: {@code CHANDRAHORO_VAULT} and the variables that go with it. */
sealed interface VaultSettings {
  /** In the home's file {@code master.key}. */
  record Local() implements VaultSettings {}

  /** In the transit engine at {@code VAULT_ADDR}. */
  record HashiCorp(URI address, String token, String key) implements VaultSettings {
    @Override
    public String toString() {
      return "HashiCorp[" + address + ", " + key + "]";
    }
  }

  /**
   * In AWS KMS; credentials come from where AWS keeps them.
   *
   * @param endpoint another address than the region's own, or null
   */
  record Aws(String key, @Nullable String region, @Nullable URI endpoint)
      implements VaultSettings {}

  /**
   * Reads them.
   *
   * @param property gives the value of a Spring property, or null: {@code chandrahoro.vault} is the
   *     variable {@code CHANDRAHORO_VAULT}; those that belong to others have their own names
   */
  static VaultSettings from(Function<String, @Nullable String> property) {
    String kind = property.apply("chandrahoro.vault");
    return switch (kind == null || kind.isBlank() ? "local" : kind.toLowerCase(Locale.ROOT)) {
      case "local" -> new Local();
      case "hashicorp" ->
          new HashiCorp(
              address("VAULT_ADDR", needed("VAULT_ADDR", property)),
              needed("VAULT_TOKEN", property),
              given(property, "chandrahoro"));
      case "aws" -> {
        String endpoint = property.apply("AWS_ENDPOINT_URL_KMS");
        yield new Aws(
            given(property, "alias/chandrahoro"),
            property.apply("AWS_REGION"),
            endpoint == null ? null : address("AWS_ENDPOINT_URL_KMS", endpoint));
      }
      default ->
          throw new StartRefusedException(
              "CHANDRAHORO_VAULT='" + kind + "': local, hashicorp or aws");
    };
  }

  private static String needed(String name, Function<String, @Nullable String> property) {
    String value = property.apply(name);
    if (value == null || value.isBlank()) {
      throw new StartRefusedException(
          name + " is not set, and CHANDRAHORO_VAULT=hashicorp needs it");
    }
    return value.strip();
  }

  private static String given(Function<String, @Nullable String> property, String unset) {
    String value = property.apply("chandrahoro.vault-key");
    if (value == null || value.isBlank()) {
      return unset;
    }
    if (!value.matches("[A-Za-z0-9:/_.-]{1,200}")) {
      throw new StartRefusedException("CHANDRAHORO_VAULT_KEY='" + value + "': the name of a key");
    }
    return value;
  }

  private static URI address(String name, String value) {
    try {
      var address = new URI(value.strip());
      if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // answered below
    }
    throw new StartRefusedException(
        name + "='" + value + "': an address such as https://vault.example.org:8200");
  }
}
