package org.chandrahoro.server.writer;

import java.net.URI;
import java.util.Optional;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;

/** Asks a provider about a key, with a call that costs nothing. */
interface KeyCheck {
  Verdict check(Provider provider, Secret key, Optional<URI> baseUrl);

  /** What the provider says. */
  sealed interface Verdict {
    record Works() implements Verdict {}

    record Refused() implements Verdict {}

    /** No answer that tells anything of the key. */
    record NotReached() implements Verdict {}

    /** The address is one that this service does not call. */
    record AddressNotAllowed(String why) implements Verdict {}
  }
}
