package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.Transport.Outgoing;
import org.chandrahoro.server.llm.Transport.Reply;

/**
 * Requests with a key, to the operator's addresses by the shared way and to a person's own by the
 * guarded one. The key stands in one header here and nowhere else.
 */
record ProviderCalls(ProviderAddresses addresses, Transport shared, Transport guarded) {
  private static final int LONGEST_ERROR = 65_536;

  /** Whether a key can stand in a header. */
  static boolean isSendable(Secret key) {
    return key.reveal().matches("[!-~]{1,1000}");
  }

  /**
   * Sends.
   *
   * @param own the address that the person named; empty: the operator's is called
   */
  Reply send(
      Provider provider,
      Secret key,
      Optional<URI> own,
      URI address,
      Map<String, String> headers,
      Optional<byte[]> body,
      long nanos)
      throws IOException {
    if (own.isPresent()) {
      AddressGuard.checkForm(own.get());
    }
    var withKey = new HashMap<>(headers);
    switch (provider) {
      case OPENAI, COMPATIBLE -> withKey.put("authorization", "Bearer " + key.reveal());
      case ANTHROPIC -> withKey.put("x-api-key", key.reveal());
      case GOOGLE -> withKey.put("x-goog-api-key", key.reveal());
    }
    return (own.isPresent() ? guarded : shared).open(new Outgoing(address, withKey, body), nanos);
  }

  /** The body of an answer up to so many bytes. */
  static String text(Reply reply, int most, long until) throws IOException {
    var text = new ByteArrayOutputStream();
    while (text.size() < most) {
      byte[] bytes = reply.body().next(Math.max(0, until - System.nanoTime()));
      if (bytes == null) {
        break;
      }
      text.write(bytes, 0, Math.min(bytes.length, most - text.size()));
    }
    return text.toString(UTF_8);
  }

  /** What there is of the body of an error; it only helps to tell one from another. */
  static String errorText(Reply reply, long until) {
    try {
      return text(reply, LONGEST_ERROR, until);
    } catch (IOException brokenOff) {
      return "";
    }
  }
}
