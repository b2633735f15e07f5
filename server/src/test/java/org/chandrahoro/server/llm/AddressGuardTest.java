package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private static final AddressGuard STRICT = new AddressGuard(false, InetAddress::getAllByName);
  private static final AddressGuard LENIENT = new AddressGuard(true, InetAddress::getAllByName);

  /** One of each block of IANA's special-purpose registries, and loopback in other spellings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "0.0.0.0",
        "0.1.2.3",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[ff02::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::ffff:169.254.169.254]",
        "[64:ff9b::a00:1]",
        "[2002:7f00:1::]",
        "[2001:0:1::1]",
        "[2001:db8::1]",
        "[::7f00:1]",
        "localhost"
      })
  void refusesWhatIsNotThePublicInternet(String host) {
    assertThatThrownBy(() -> STRICT.check(URI.create("https://" + host + "/v1")))
        .isInstanceOf(AddressRefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "192.169.0.1",
        "[2606:4700::1111]",
        "[::ffff:8.8.8.8]",
        "[64:ff9b::808:808]"
      })
  void acceptsThePublicInternetBesideThem(String host) {
    assertThatCode(() -> STRICT.check(URI.create("https://" + host + "/v1")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "10.1.2.3", "192.168.1.1", "100.64.0.1", "[::1]", "[fd12::1]"})
  void acceptsPrivateAddressesWhereTheOperatorDoes(String host) {
    assertThatCode(() -> LENIENT.check(URI.create("http://" + host + ":11434/v1")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.169.254", "[fe80::1]", "0.0.0.0", "224.0.0.1"})
  void neverAcceptsLinkLocalAddresses(String host) {
    assertThatThrownBy(() -> LENIENT.check(URI.create("http://" + host + "/v1")))
        .isInstanceOf(AddressRefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/v1",
        "file:///etc/passwd",
        "/v1",
        "https:/v1",
        "https://user:word@example.org/v1",
        "https://example.org/v1?key=1",
        "https://example.org/v1#part",
        "https://example.org:22/v1",
        "https://example.org:25/v1",
        "https://example.org:0/v1"
      })
  void refusesOtherFormsWithoutLookingUp(String address) {
    assertThatThrownBy(() -> AddressGuard.checkForm(URI.create(address)))
        .isInstanceOf(AddressRefusedException.class);
  }

  @Test
  void refusesANameOfWhichOneAddressIsPrivate() {
    var guard =
        new AddressGuard(
            false,
            _ ->
                new InetAddress[] {
                  InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")
                });
    assertThatThrownBy(() -> guard.check(URI.create("https://models.example/v1")))
        .isInstanceOf(AddressRefusedException.class);
  }

  /**
   * The name exists in no other resolver and answers once: the call succeeds, so the connection
   * went to the address that was checked and nothing was looked up again.
   */
  @Test
  void connectsToTheAddressThatWasChecked() throws Exception {
    try (var fixture = new WireFixture()) {
      var lookups = new AtomicInteger();
      var guard =
          new AddressGuard(
              true,
              _ -> {
                if (lookups.getAndIncrement() > 0) {
                  throw new AssertionError("looked up again");
                }
                return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
              });
      var address =
          URI.create("http://models.invalid:" + fixture.simulator.root().getPort() + "/v1");
      var trial = new KeyTrial(fixture.calls(guard));
      assertThat(trial.tryOut(Provider.COMPATIBLE, WireFixture.KEY, Optional.of(address)))
          .isInstanceOf(KeyTrial.Outcome.Works.class);
      assertThat(lookups).hasValue(1);
      assertThat(fixture.simulator.requests().getLast().headers().get("host"))
          .startsWith("models.invalid:");
    }
  }

  @Test
  void aRefusedAddressIsNeverConnectedTo() throws Exception {
    try (var fixture = new WireFixture()) {
      var trial = new KeyTrial(fixture.calls(STRICT));
      assertThat(
              trial.tryOut(
                  Provider.COMPATIBLE,
                  WireFixture.KEY,
                  Optional.of(fixture.simulator.openAiBase())))
          .isInstanceOf(KeyTrial.Outcome.AddressRefused.class);
      assertThat(fixture.simulator.connections()).isZero();
    }
  }
}
