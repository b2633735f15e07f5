package org.chandrahoro.server.llm;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;

/** The operator's keys for tests of other modules. */
public final class PlatformKeysFixture {
  private PlatformKeysFixture() {}

  /** One key for each of the providers. */
  public static PlatformKeys of(Set<Provider> providers) {
    return new PlatformKeys(
        new PlatformKeySettings(
            providers.stream()
                .collect(
                    toMap(
                        provider -> provider,
                        provider -> List.of(new Secret("sk-platform-" + provider.word()))))));
  }
}
