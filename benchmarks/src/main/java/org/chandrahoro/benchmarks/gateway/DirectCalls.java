package org.chandrahoro.benchmarks.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** The provider asked with the JDK's client and nothing else. */
final class DirectCalls implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;

  DirectCalls(int port) {
    request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/chat/completions"))
            .header("authorization", "Bearer sk-direct-1")
            .header("content-type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"model":"gpt-4o-mini","stream":true,"stream_options":{"include_usage":true},
                     "max_tokens":200,"messages":[{"role":"system","content":"Be brief."},
                     {"role":"user","content":"How is today?"}]}
                    """))
            .build();
  }

  boolean make(int number, Runnable firstToken) throws Exception {
    var isFirst = new AtomicBoolean(true);
    var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
    try (var lines = response.body()) {
      return lines
              .peek(
                  line -> {
                    if (line.contains("\"content\":\"") && isFirst.getAndSet(false)) {
                      firstToken.run();
                    }
                  })
              .filter(line -> line.equals("data: [DONE]"))
              .count()
          == 1;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
