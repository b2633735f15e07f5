package org.chandrahoro.server.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;

/**
 * A breaker for each model that the operator's keys reach, and one for each way in which a person's
 * own key reaches one: what is wrong with somebody's key or address is nobody else's affair. Kept
 * on this node alone, and no more than a bounded number of them.
 */
final class Breakers {
  private final Cache<ModelId, Breaker> platform = Caffeine.newBuilder().maximumSize(500).build();
  private final Cache<String, Breaker> own =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterAccess(Duration.ofMinutes(1)).build();

  Breaker of(Route.Candidate candidate) {
    return switch (candidate.access()) {
      case Route.Access.Platform() -> platform.get(candidate.model(), _ -> new Breaker());
      case Route.Access.Own(Secret key, Optional<URI> baseUrl) ->
          own.get(
              Digests.sha256(
                  candidate.model()
                      + "\n"
                      + baseUrl.map(URI::toString).orElse("")
                      + "\n"
                      + key.reveal()),
              _ -> new Breaker());
    };
  }

  /** How many models of a provider are left alone for the operator's keys. */
  long open(Provider provider) {
    return platform.asMap().entrySet().stream()
        .filter(entry -> entry.getKey().provider() == provider && entry.getValue().isOpen())
        .count();
  }

  boolean isOpen(ModelId platformModel) {
    Breaker breaker = platform.getIfPresent(platformModel);
    return breaker != null && breaker.isOpen();
  }

  /** For the tests: how many there are. */
  long kept() {
    own.cleanUp();
    return platform.estimatedSize() + own.estimatedSize();
  }
}
