package org.chandrahoro.server.llm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLHandshakeException;

/**
 * The way to the providers themselves: one client of the JDK for all calls and all keys, with its
 * pool of connections. HTTP/1.1 alone, for over HTTP/2 all calls would share a connection and its
 * limit of streams.
 */
final class SharedTransport implements Transport, AutoCloseable {
  private final HttpClient client;

  SharedTransport(Duration connectWithin) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectWithin)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  @Override
  public Reply open(Outgoing outgoing, long nanos) throws IOException {
    var request = HttpRequest.newBuilder(outgoing.address());
    outgoing.headers().forEach(request::setHeader);
    outgoing.body().ifPresent(body -> request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    var sent = client.sendAsync(request.build(), _ -> new Body());
    try {
      var response = Waiting.uninterrupted(sent, nanos);
      return new SharedReply(response);
    } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException unreached) {
      throw new NotConnectedException(unreached.getClass().getSimpleName());
    } catch (IOException failed) {
      sent.cancel(true);
      if (failed.getCause() instanceof UnresolvedAddressException) {
        throw new NotConnectedException("UnresolvedAddressException");
      }
      throw failed;
    }
  }

  private record SharedReply(HttpResponse<Body> response) implements Reply {
    @Override
    public int status() {
      return response.statusCode();
    }

    @Override
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    @Override
    public Arrivals body() {
      return response.body().arrivals;
    }

    @Override
    public void close() {
      response.body().cancel();
    }
  }

  /** Asks the connection for one piece at a time, so that a slow reader holds the sender back. */
  private static final class Body implements BodySubscriber<Body> {
    private final AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();
    private final Arrivals arrivals = new Arrivals(this::more);

    @Override
    public CompletionStage<Body> getBody() {
      return CompletableFuture.completedFuture(this);
    }

    private void more() {
      subscription.get().request(1);
    }

    private void cancel() {
      var running = subscription.get();
      if (running != null) {
        running.cancel();
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
      subscription.set(begun);
      begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      byte[] bytes = new byte[buffers.stream().mapToInt(ByteBuffer::remaining).sum()];
      int at = 0;
      for (ByteBuffer buffer : buffers) {
        int length = buffer.remaining();
        buffer.get(bytes, at, length);
        at += length;
      }
      tell(() -> arrivals.bytes(bytes));
    }

    @Override
    public void onError(Throwable how) {
      tell(
          () ->
              arrivals.broken(
                  how instanceof IOException io
                      ? io
                      : new IOException(how.getClass().getSimpleName())));
    }

    @Override
    public void onComplete() {
      tell(arrivals::end);
    }

    private static void tell(Telling telling) {
      try {
        telling.tell();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    private interface Telling {
      void tell() throws InterruptedException;
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
