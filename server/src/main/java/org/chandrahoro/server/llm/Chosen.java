package org.chandrahoro.server.llm;

import java.net.URI;
import java.util.Optional;

/**
 * A candidate that may go now.
 *
 * @param platformKey empty where it is reached with a person's own key
 */
record Chosen(Standing standing, Optional<PlatformKey> platformKey, Breaker.Permit permit) {
  Secret key() {
    return switch (standing.candidate().access()) {
      case Route.Access.Platform() -> platformKey.orElseThrow().secret();
      case Route.Access.Own own -> own.key();
    };
  }

  Optional<URI> baseUrl() {
    return switch (standing.candidate().access()) {
      case Route.Access.Platform() -> Optional.empty();
      case Route.Access.Own own -> own.baseUrl();
    };
  }
}
