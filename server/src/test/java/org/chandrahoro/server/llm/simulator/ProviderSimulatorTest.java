package org.chandrahoro.server.llm.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderSimulatorTest {
  private final ProviderSimulator providers = ProviderSimulator.start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    providers.close();
    client.close();
  }

  private HttpResponse<String> ask(String model, boolean stream, int limit)
      throws IOException, InterruptedException {
    return post(
        providers.openAiBase() + "/chat/completions",
        """
        {"model":"%s","messages":[{"role":"user","content":"How are you?"}],
         "stream":%s,"max_completion_tokens":%d}\
        """
            .formatted(model, stream, limit));
  }

  private HttpResponse<String> post(String address, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("authorization", "Bearer k")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** " calm" is one token of four letters and its space; "A", " calm", " day", "." are four. */
  @Test
  void billsWhatItSaid() throws Exception {
    providers.onModel("m", Behaviour.says("A calm day."));
    var answer = ask("m", true, 100).body();
    assertThat(answer).contains("\"completion_tokens\":4").endsWith("data: [DONE]\n\n");
    assertThat(providers.bill().last().output()).isEqualTo(4);
    assertThat(answer).contains("\"prompt_tokens\":" + providers.bill().last().input());
    assertThat(ask("m", false, 100).body()).contains("A calm day.");
    assertThat(providers.bill().output()).isEqualTo(8);
  }

  @Test
  void stopsAtTheLimitOfTokens() throws Exception {
    providers.onModel("m", Behaviour.says("A calm day."));
    assertThat(ask("m", true, 2).body()).contains("\"length\"").doesNotContain("day");
    assertThat(providers.bill().last().output()).isEqualTo(2);
  }

  @Test
  void billsWhatItHadSaidWhenItBreaksOff() {
    providers.onModel("m", Behaviour.says("A calm day.").with(new Fault.CutAfter(3)));
    assertThatThrownBy(() -> ask("m", true, 100)).isInstanceOf(IOException.class);
    assertThat(providers.bill().last().output()).isEqualTo(3);
    assertThat(providers.bill().last().whole()).isFalse();
  }

  @Test
  void failsInTurnAndByTheNameOfAModel() throws Exception {
    providers.onModel("m", Behaviour.failing(Fault.rateLimited("7")), Behaviour.usual());
    var limited = ask("m", true, 100);
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("retry-after")).contains("7");
    assertThat(ask("m", true, 100).statusCode()).isEqualTo(200);
    assertThat(ask("fault-status-503", true, 100).statusCode()).isEqualTo(503);
    assertThat(providers.bill().items()).hasSize(1);
  }

  @Test
  void isToldOverHttpWhatToDo() throws Exception {
    post(
        providers.root() + "/simulator/script",
        "{\"model\":\"m\",\"turns\":[\"fault-status-500\",\"Well.\"]}");
    assertThat(ask("m", true, 100).statusCode()).isEqualTo(500);
    assertThat(ask("m", false, 100).body()).contains("Well.");
    assertThat(post(providers.root() + "/simulator/bill", "").body()).contains("\"output\":2");
  }
}
