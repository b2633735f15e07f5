package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTrialTest {
  private final WireFixture fixture = new WireFixture();
  private final KeyTrial trial = new KeyTrial(fixture.calls);

  @AfterEach
  void stop() {
    fixture.close();
  }

  private KeyTrial.Outcome tryOut(Provider provider, Secret key) {
    return trial.tryOut(provider, key, fixture.baseUrl(provider));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void aKeyThatWorksListsTheModelsAndIsNotCharged(Provider provider) {
    fixture.simulator.withModels("one", "two");
    assertThat(tryOut(provider, WireFixture.KEY))
        .isEqualTo(new KeyTrial.Outcome.Works(List.of("one", "two")));
    assertThat(fixture.simulator.bill().items()).isEmpty();
    assertThat(fixture.simulator.requests().getLast().path()).doesNotContain("key");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void aKeyThatTheProviderDoesNotKnowIsRefused(Provider provider) {
    fixture.simulator.refuseKey(WireFixture.KEY.reveal());
    assertThat(tryOut(provider, WireFixture.KEY)).isEqualTo(new KeyTrial.Outcome.Refused());
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void aKeyWithANewLineIsRefusedUnsent(Provider provider) {
    assertThat(tryOut(provider, new Secret("sk-a\r\nx-other: 1")))
        .isEqualTo(new KeyTrial.Outcome.Refused());
    assertThat(fixture.simulator.requests()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void aProviderInTroubleSaysNothingOfTheKey(Provider provider) {
    fixture.simulator.onKey(
        WireFixture.KEY.reveal(),
        Behaviour.failing(Fault.status(503)),
        Behaviour.failing(new Fault.Html(200)),
        Behaviour.failing(new Fault.Hangup()));
    for (int i = 0; i < 3; i++) {
      assertThat(tryOut(provider, WireFixture.KEY))
          .isInstanceOf(KeyTrial.Outcome.Unreachable.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void nobodyAtTheAddressIsUnreachable(Provider provider) {
    assertThat(
            trial.tryOut(
                provider, WireFixture.KEY, Optional.of(URI.create("http://127.0.0.1:1025/v1"))))
        .isInstanceOf(KeyTrial.Outcome.Unreachable.class);
  }
}
