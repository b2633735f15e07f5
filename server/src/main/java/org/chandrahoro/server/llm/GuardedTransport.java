package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The way to addresses that people name: connects to the very address that the guard has checked,
 * which the JDK's client cannot be told to do. One connection a call, TLS with the host's name.
 */
final class GuardedTransport implements Transport {
  private static final int PIECE = 8_192;
  private final AddressGuard guard;
  private final Duration connectWithin;
  private final SSLSocketFactory tls;

  GuardedTransport(AddressGuard guard, Duration connectWithin, SSLSocketFactory tls) {
    this.guard = guard;
    this.connectWithin = connectWithin;
    this.tls = tls;
  }

  @Override
  public Reply open(Outgoing outgoing, long nanos) throws IOException {
    var call = new Call(outgoing);
    Thread.ofVirtual().name("guarded-call").start(call::run);
    try {
      return Waiting.uninterrupted(call.head, nanos);
    } catch (IOException failed) {
      call.close();
      throw failed;
    }
  }

  private final class Call implements Reply {
    private final Outgoing outgoing;
    private final CompletableFuture<Reply> head = new CompletableFuture<>();
    private final Arrivals arrivals = new Arrivals(() -> {});
    private @Nullable Thread thread;
    private @Nullable Socket socket;
    private boolean closed;
    private ResponseHead read = ResponseHead.NONE;

    Call(Outgoing outgoing) {
      this.outgoing = outgoing;
    }

    private void run() {
      synchronized (this) {
        thread = Thread.currentThread();
      }
      try {
        Socket connected = connect();
        connected.getOutputStream().write(request());
        var in = new BufferedInputStream(connected.getInputStream(), PIECE);
        read = ResponseHead.read(in);
        head.complete(this);
        var body = read.body(in);
        byte[] piece = new byte[PIECE];
        for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
          arrivals.bytes(Arrays.copyOf(piece, length));
        }
        arrivals.end();
      } catch (IOException | IllegalArgumentException failed) {
        fail(failed instanceof IOException io ? io : new IOException("not HTTP"));
      } catch (InterruptedException givenUp) {
        Thread.currentThread().interrupt();
      } finally {
        close();
      }
    }

    private void fail(IOException how) {
      if (!head.completeExceptionally(how)) {
        try {
          arrivals.broken(how);
        } catch (InterruptedException givenUp) {
          Thread.currentThread().interrupt();
        }
      }
    }

    private Socket connect() throws IOException {
      URI address = outgoing.address();
      boolean secured = "https".equalsIgnoreCase(address.getScheme());
      int port = address.getPort() != -1 ? address.getPort() : secured ? 443 : 80;
      try {
        IOException last = new NotConnectedException("no address");
        for (InetAddress one : guard.check(address)) {
          try {
            var plain = keep(new Socket());
            plain.setTcpNoDelay(true);
            plain.connect(new InetSocketAddress(one, port), (int) connectWithin.toMillis());
            return secured ? keep(secure(plain, address.getHost(), port)) : plain;
          } catch (AddressRefusedException refused) {
            throw refused;
          } catch (IOException unreached) {
            last = new NotConnectedException(unreached.getClass().getSimpleName());
          }
        }
        throw last;
      } catch (UnknownHostException nowhere) {
        throw new NotConnectedException("UnknownHostException");
      }
    }

    private Socket secure(Socket plain, String host, int port) throws IOException {
      var secured = (SSLSocket) tls.createSocket(plain, host, port, true);
      var parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
      secured.setSoTimeout((int) connectWithin.toMillis());
      secured.startHandshake();
      secured.setSoTimeout(0);
      return secured;
    }

    private synchronized Socket keep(Socket opened) throws IOException {
      if (closed) {
        opened.close();
        throw new NotConnectedException("given up");
      }
      socket = opened;
      return opened;
    }

    private byte[] request() {
      URI address = outgoing.address();
      var text = new StringBuilder(outgoing.body().isPresent() ? "POST " : "GET ");
      text.append(address.getRawPath().isEmpty() ? "/" : address.getRawPath());
      if (address.getRawQuery() != null) {
        text.append('?').append(address.getRawQuery());
      }
      text.append(" HTTP/1.1\r\nhost: ").append(address.getRawAuthority()).append("\r\n");
      outgoing
          .headers()
          .forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
      byte[] body = outgoing.body().orElse(new byte[0]);
      if (outgoing.body().isPresent()) {
        text.append("content-length: ").append(body.length).append("\r\n");
      }
      byte[] head = text.append("connection: close\r\n\r\n").toString().getBytes(ISO_8859_1);
      byte[] whole = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, whole, head.length, body.length);
      return whole;
    }

    @Override
    public int status() {
      return read.status();
    }

    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(read.headers().get(name));
    }

    @Override
    public Arrivals body() {
      return arrivals;
    }

    @Override
    public synchronized void close() {
      closed = true;
      if (socket != null) {
        try {
          socket.close();
        } catch (IOException unclosable) {
          // nothing is left to give up
        }
      }
      if (thread != null && thread != Thread.currentThread()) {
        thread.interrupt();
      }
    }
  }
}
