package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.node.StartRefusedException;
import org.junit.jupiter.api.Test;

class ProviderAddressesTest {
  private static ProviderAddresses from(Map<String, String> settings) {
    return ProviderAddresses.from(settings::get);
  }

  @Test
  void unsetTheyAreTheProvidersOwn() {
    var addresses = from(Map.of());
    assertThat(addresses.root(Provider.OPENAI, Optional.empty()))
        .contains("https://api.openai.com/v1");
    assertThat(addresses.root(Provider.ANTHROPIC, Optional.empty()))
        .contains("https://api.anthropic.com/v1");
    assertThat(addresses.root(Provider.GOOGLE, Optional.empty()))
        .contains("https://generativelanguage.googleapis.com/v1beta");
    assertThat(addresses.root(Provider.COMPATIBLE, Optional.empty())).isEmpty();
    assertThat(addresses.privateAllowed()).isFalse();
  }

  @Test
  void thatOfOpenAiBringsItsVersionAndTheOthersDoNot() {
    var addresses =
        from(
            Map.of(
                "OPENAI_BASE_URL", "http://localhost:9/v1/",
                "ANTHROPIC_BASE_URL", "http://localhost:9/",
                "GEMINI_BASE_URL", "http://localhost:9",
                "chandrahoro.private-model-addresses", "allowed"));
    assertThat(addresses.root(Provider.OPENAI, Optional.empty())).contains("http://localhost:9/v1");
    assertThat(addresses.root(Provider.ANTHROPIC, Optional.empty()))
        .contains("http://localhost:9/v1");
    assertThat(addresses.root(Provider.GOOGLE, Optional.empty()))
        .contains("http://localhost:9/v1beta");
    assertThat(addresses.privateAllowed()).isTrue();
  }

  @Test
  void aPersonsOwnAddressComesFirst() {
    assertThat(
            from(Map.of())
                .root(Provider.ANTHROPIC, Optional.of(URI.create("https://own.example/v1"))))
        .contains("https://own.example/v1");
  }

  @Test
  void aWrongOneStopsTheStartNamingTheVariable() {
    assertThatThrownBy(() -> from(Map.of("GEMINI_BASE_URL", "gemini")))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("GEMINI_BASE_URL");
    assertThatThrownBy(() -> from(Map.of("chandrahoro.private-model-addresses", "yes")))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("CHANDRAHORO_PRIVATE_MODEL_ADDRESSES");
  }
}
