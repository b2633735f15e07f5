package org.chandrahoro.server.llm;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Takes one request over and gives the head of the answer; follows no redirect. */
interface Transport {
  /**
   * Sends on whichever thread, and waits on that of the caller.
   *
   * @throws NotConnectedException where nothing can have been sent
   * @throws Arrivals.StalledException where no head came in that time
   * @throws AddressRefusedException where the address may not be called
   */
  Reply open(Outgoing request, long nanos) throws IOException;

  /**
   * What is sent.
   *
   * @param body empty: a GET
   */
  record Outgoing(URI address, Map<String, String> headers, Optional<byte[]> body) {}

  /** An answer whose head has come. Closing it in mid-body gives the connection up. */
  interface Reply extends AutoCloseable {
    int status();

    Optional<String> header(String name);

    Arrivals body();

    @Override
    void close();
  }

  /** No connection was made. */
  final class NotConnectedException extends IOException {
    private static final long serialVersionUID = 1;

    NotConnectedException(String how) {
      super(how);
    }
  }
}
