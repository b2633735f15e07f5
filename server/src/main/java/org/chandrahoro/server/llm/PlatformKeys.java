package org.chandrahoro.server.llm;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The operator's keys, asked in turn. Which of them rest is known to this node alone: another one
 * finds it out with a call of its own.
 */
public final class PlatformKeys {
  private final Map<Provider, Ring> rings = new EnumMap<>(Provider.class);

  private record Ring(List<PlatformKey> keys, AtomicInteger next) {}

  PlatformKeys(PlatformKeySettings settings) {
    settings
        .keys()
        .forEach(
            (provider, secrets) ->
                rings.put(
                    provider,
                    new Ring(
                        secrets.stream().map(PlatformKey::new).toList(), new AtomicInteger())));
  }

  /** Whether the operator has a key for a provider, be it one that rests. */
  public boolean any(Provider provider) {
    return rings.containsKey(provider);
  }

  /** The next in turn that does not rest. */
  Optional<PlatformKey> next(Provider provider, Instant now) {
    Ring ring = rings.get(provider);
    if (ring == null) {
      return Optional.empty();
    }
    int first = ring.next().getAndIncrement();
    for (int i = 0; i < ring.keys().size(); i++) {
      PlatformKey key = ring.keys().get(Math.floorMod(first + i, ring.keys().size()));
      if (!key.isResting(now)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /**
   * When the first of a provider's keys has rested, in the past where one works; empty where all
   * are refused, so that none is worth waiting for.
   */
  Optional<Instant> readyAt(Provider provider) {
    return of(provider).stream()
        .filter(key -> !key.isRefused())
        .map(PlatformKey::restsUntil)
        .min(Comparator.naturalOrder());
  }

  List<PlatformKey> of(Provider provider) {
    Ring ring = rings.get(provider);
    return ring == null ? List.of() : ring.keys();
  }
}
