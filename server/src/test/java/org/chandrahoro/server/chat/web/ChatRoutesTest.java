package org.chandrahoro.server.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.Outbox;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.llm.simulator.Asked;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Fault;
import org.chandrahoro.server.llm.simulator.ProviderSimulator;
import org.chandrahoro.server.node.DatabaseDump;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole way of a question: policy, ledger, router, wire, and a provider that is a simulator.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChatRoutesTest extends RunningServer {
  private static final String PLATFORM_KEY = "sk-platform-0001";
  private static final String OWN_KEY = "sk-canary-own-7788";
  private static final String ANSWER = "The Moon asks for patience.";
  private static final ProviderSimulator PROVIDERS = ProviderSimulator.start();
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired private JdbcClient database;

  @DynamicPropertySource
  static void providers(DynamicPropertyRegistry registry) {
    registry.add("OPENAI_BASE_URL", () -> PROVIDERS.openAiBase().toString());
    registry.add("OPENAI_API_KEY", () -> PLATFORM_KEY);
  }

  @BeforeEach
  void providersAsUsual() {
    PROVIDERS.forgetAll();
    PROVIDERS.usually(Behaviour.says(ANSWER));
  }

  @AfterAll
  static void close() {
    PROVIDERS.close();
  }

  /** Somebody who may chat, with one profile. */
  private record Asker(ApiClient api, String address, String id, String profile) {
    Answer ask(String more) {
      return api.post("/ai/chat", question(more));
    }

    String question(String more) {
      return "{\"profile_id\":\"%s\"%s}".formatted(profile, more.isEmpty() ? "" : "," + more);
    }

    int requestsUsed() {
      return api.get("/me/ai/entitlements")
          .body()
          .path("usage_today")
          .path("requests_used")
          .asInt();
    }
  }

  private Asker asker() {
    String address = freshAddress();
    ApiClient api = anybody().signedUp(address);
    String id = api.get("/me").text("id");
    database
        .sql(
            """
            INSERT INTO plan_memberships (id, user_id, plan, starts_at, origin, created_at)
            VALUES (:id, :user, 'pro', '2020-01-01 00:00:00', 'administrator', '2020-01-01 00:00:00')
            """)
        .param("id", UUID.randomUUID().toString())
        .param("user", id)
        .update();
    return new Asker(api, address, id, profile(api, "14:35"));
  }

  private static String profile(ApiClient api, String time) {
    return api.post(
            "/me/profiles",
            """
            {"name":"Vasundhara Canary","date":"1967-10-26","time":"%s","place":"Hyderabad"}"""
                .formatted(time))
        .text("id");
  }

  @Test
  void aQuestionIsAnsweredFromTheFactsOfTheChart() {
    Asker asha = asker();
    Answer answer = asha.ask("\"message\":\"What does my Moon say?\"");
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    assertThat(answer.text("message")).isEqualTo(ANSWER);
    assertThat(answer.text("conversation_id")).isNotEmpty();
    assertThat(answer.body().path("sources").valueStream().map(JsonNode::asString))
        .contains("natal.MOON", "natal.LAGNA", "transit.SATURN", "dasha");
    long billed = PROVIDERS.bill().last().total();
    assertThat(answer.body().path("tokens_used").asLong()).isEqualTo(billed);
    assertThat(answer.headers().firstValue("X-Tokens-Used")).contains(Long.toString(billed));
    assertThat(answer.headers().firstValue("X-Quota-Remaining-Requests")).contains("199");
    assertThat(answer.headers().firstValue("X-Quota-Remaining-Tokens"))
        .contains(Long.toString(500_000 - billed));
    Asked asked = lastCall();
    assertThat(asked.key()).isEqualTo(PLATFORM_KEY);
    assertThat(String.join("\n", asked.prompt()))
        .contains("natal.MOON: at birth")
        .contains("What does my Moon say?");
  }

  @Test
  void aConversationGoesOnWithWhatWasSaidInIt() {
    Asker asha = asker();
    String id = asha.ask("\"message\":\"First question?\"").text("conversation_id");
    for (int i = 2; i <= 7; i++) {
      Answer next =
          asha.ask("\"message\":\"Question %d?\",\"conversation_id\":\"%s\"".formatted(i, id));
      assertThat(next.text("conversation_id")).isEqualTo(id);
    }
    assertThat(String.join("\n", lastCall().prompt()))
        .contains("Question 7?", "Question 6?", "Question 2?", ANSWER)
        .doesNotContain("First question?");
  }

  @Test
  void anothersProfileAndConversationAreNotThere() {
    Asker asha = asker();
    Asker ravi = asker();
    String hers = asha.ask("\"message\":\"Mine?\"").text("conversation_id");
    assertThat(ravi.ask("\"message\":\"Hers?\",\"conversation_id\":\"" + hers + "\"").status())
        .isEqualTo(404);
    var withHerProfile = new Asker(ravi.api(), ravi.address(), ravi.id(), asha.profile());
    assertThat(withHerProfile.ask("\"message\":\"Hers?\"").status()).isEqualTo(404);
    assertThat(ravi.requestsUsed()).isZero();
    String other = profile(asha.api(), "09:00");
    var aboutAnother = new Asker(asha.api(), asha.address(), asha.id(), other);
    assertThat(
            aboutAnother.ask("\"message\":\"Mine?\",\"conversation_id\":\"" + hers + "\"").status())
        .as("a conversation is about one chart")
        .isEqualTo(404);
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    Asker asha = asker();
    assertThat(asha.ask("").field()).isEqualTo("message");
    assertThat(asha.ask("\"message\":\" \"").field()).isEqualTo("message");
    assertThat(asha.ask("\"message\":\"" + "x".repeat(4_001) + "\"").field()).isEqualTo("message");
    assertThat(asha.api().post("/ai/chat", "{\"message\":\"A?\"}").field()).isEqualTo("profile_id");
    assertThat(anybody().post("/ai/chat", "{}").status()).isEqualTo(401);
    assertThat(PROVIDERS.requests()).isEmpty();
  }

  @Test
  void theFreePlanHasNoChatAndNothingIsSent() {
    ApiClient free = somebody();
    String profile = profile(free, "14:35");
    Answer answer =
        free.post("/ai/chat", "{\"profile_id\":\"%s\",\"message\":\"A?\"}".formatted(profile));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.error()).isEqualTo("ENDPOINT_NOT_ALLOWED");
    assertThat(PROVIDERS.requests()).isEmpty();
  }

  @Test
  void aRefusalOfTheProviderIsAKindAnswerAndCounts() {
    Asker asha = asker();
    asha.api().patch("/me", "{\"language\":\"te\"}");
    PROVIDERS.usually(Behaviour.filtered(""));
    Answer answer = asha.ask("\"message\":\"A?\"");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("message")).startsWith("క్షమించండి");
    assertThat(asha.requestsUsed()).isEqualTo(1);
    assertThat(PROVIDERS.requests()).as("no other model is asked").hasSize(1);
  }

  /** The last one: the operator's key rests afterwards, as the provider asked. */
  @Test
  @Order(Integer.MAX_VALUE)
  void whereEveryProviderIsDownNobodyAnswersAndNothingCounts() {
    Asker asha = asker();
    PROVIDERS.usually(Behaviour.failing(Fault.rateLimited("600")));
    Answer answer = asha.ask("\"message\":\"A?\"");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.error()).isEqualTo("WRITER_UNAVAILABLE");
    assertThat(asha.requestsUsed()).isZero();
  }

  @Test
  void anOwnKeyWritesAndIsFoundNowhereAfterwards(CapturedOutput log) {
    Asker asha = asker();
    Answer set = asha.api().put("/me/llm-profile", ownKey(true));
    assertThat(set.status()).as("%s", set.body()).isEqualTo(200);
    assertThat(set.text("key_last_4")).isEqualTo("7788");
    Answer answer = asha.ask("\"message\":\"Does Vasundhara Canary marry?\"");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(lastCall().key()).isEqualTo(OWN_KEY);
    for (String canary :
        List.of("Vasundhara", "1967", "14:35", "Hyderabad", "78.4", asha.address())) {
      assertThat(PROVIDERS.requests()).allSatisfy(a -> assertThat(a.body()).doesNotContain(canary));
    }
    assertThat(
            Stream.of(
                set.body().toString(),
                asha.api().get("/me/llm-profile").body().toString(),
                answer.body().toString(),
                asha.api().get("/me/data-export").body().toString(),
                DatabaseDump.of(database),
                browser().open("/actuator/prometheus", "Accept", "*/*").html(),
                mails(),
                log.getAll()))
        .allSatisfy(text -> assertThat(text).doesNotContain(OWN_KEY));
    assertThat(asha.api().delete("/me/llm-profile").status()).isEqualTo(204);
    asha.ask("\"message\":\"And now?\"");
    assertThat(lastCall().key()).as("revoked at once").isEqualTo(PLATFORM_KEY);
    assertThat(asha.api().get("/me/llm-profile").status()).isEqualTo(404);
  }

  @Test
  void aKeyThatTheProviderRefusesIsNotStored() {
    Asker asha = asker();
    PROVIDERS.refuseKey(OWN_KEY);
    Answer refused = asha.api().put("/me/llm-profile", ownKey(true));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error()).isEqualTo("INVALID_KEY");
    assertThat(refused.body().toString()).doesNotContain(OWN_KEY);
    assertThat(asha.api().get("/me/llm-profile").status()).isEqualTo(404);
  }

  @Test
  void anAddressInThePrivateNetworkIsRefusedByItsField() {
    Answer refused =
        asker()
            .api()
            .put(
                "/me/llm-profile",
                """
                {"mode":"own","provider":"compatible","model":"m","api_key":"sk-canary-own-7788",
                 "base_url":"http://169.254.169.254/v1"}
                """);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.field()).isEqualTo("base_url");
  }

  @Test
  void aBrokenOwnKeyFallsBackToThePlatformWithOneMail() throws InterruptedException {
    Asker asha = asker();
    asha.api().put("/me/llm-profile", ownKey(true));
    PROVIDERS.refuseKey(OWN_KEY);
    assertThat(asha.ask("\"message\":\"A?\"").status()).isEqualTo(200);
    assertThat(asha.ask("\"message\":\"B?\"").status()).isEqualTo(200);
    assertThat(PROVIDERS.bill().items()).extracting(item -> item.key()).containsOnly(PLATFORM_KEY);
    var outbox = new Outbox(HOME.resolve("outbox"));
    List<Outbox.Letter> letters = outbox.waitFor(asha.address(), 2); // the other one confirms it
    assertThat(letters).filteredOn(letter -> letter.subject().contains("key")).hasSize(1);
    assertThat(asha.api().get("/me/llm-profile").text("key_state")).isEqualTo("refused");
  }

  @Test
  void whereTheFallbackIsForbiddenABrokenKeyAnswersNothing() {
    Asker asha = asker();
    asha.api().put("/me/llm-profile", ownKey(false));
    PROVIDERS.refuseKey(OWN_KEY);
    Answer answer = asha.ask("\"message\":\"A?\"");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.error()).isEqualTo("WRITER_UNAVAILABLE");
    assertThat(asha.requestsUsed()).isZero();
    assertThat(PROVIDERS.bill().items()).isEmpty();
  }

  /** The first piece is there while the provider has not yet ended, and so charged, its answer. */
  @Test
  void aStreamIsReadWhileItIsWritten() throws Exception {
    Asker asha = asker();
    PROVIDERS.usually(Behaviour.says("Patience now").paced(Duration.ZERO, Duration.ofSeconds(10)));
    try (Events events = stream(asha, "\"message\":\"A?\"")) {
      Event first = events.next();
      assertThat(first.name()).isEqualTo("token");
      assertThat(PROVIDERS.bill().last().whole()).isFalse();
      var text = new StringBuilder(first.data().path("text").asString());
      Event event = events.next();
      while (event.name().equals("token")) {
        text.append(event.data().path("text").asString());
        event = events.next();
      }
      assertThat(text.toString()).isEqualTo("Patience now");
      assertThat(event.name()).isEqualTo("done");
      assertThat(event.data().path("conversation_id").asString()).isNotEmpty();
      assertThat(event.data().path("sources").isArray()).isTrue();
      assertThat(event.data().path("usage").path("tokens_used").asLong())
          .isEqualTo(PROVIDERS.bill().last().total());
    }
    assertThat(asha.requestsUsed()).isEqualTo(1);
  }

  @Test
  void aStreamThatBreaksOffEndsWithAnErrorAndWithoutDone() throws Exception {
    Asker asha = asker();
    PROVIDERS.usually(Behaviour.says(ANSWER).with(new Fault.CutAfter(2)));
    var names = new ArrayList<String>();
    String conversation = "";
    try (Events events = stream(asha, "\"message\":\"A?\"")) {
      for (Event event = events.next(); !event.name().isEmpty(); event = events.next()) {
        names.add(event.name());
        if (event.name().equals("error")) {
          assertThat(event.data().path("error").asString()).isEqualTo("WRITER_UNAVAILABLE");
          conversation = event.data().path("conversation_id").asString();
        }
      }
    }
    assertThat(names).startsWith("token").endsWith("error").doesNotContain("done");
    assertThat(asha.requestsUsed()).isZero();
    assertThat(
            database
                .sql("SELECT ending FROM chat_exchanges WHERE conversation_id = :id")
                .param("id", conversation)
                .query((row, _) -> row.getString("ending"))
                .single())
        .isEqualTo("broken_off");
  }

  @Test
  void whatIsRefusedBeforeTheFirstPieceIsAnOrdinaryProblem() throws Exception {
    Asker asha = asker();
    var response = send(new Asker(asha.api(), "", "", "nobody"), "\"message\":\"A?\"");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    response.body().close();
  }

  @Test
  void anAnswerWhoseReaderLeftIsSettledWithAllThatWasCharged() throws Exception {
    Asker asha = asker();
    PROVIDERS.usually(
        Behaviour.says("One two three four").paced(Duration.ZERO, Duration.ofMillis(500)));
    try (Events events = stream(asha, "\"message\":\"A?\"")) {
      assertThat(events.next().name()).isEqualTo("token");
    }
    await(() -> PROVIDERS.bill().last().whole());
    long billed = PROVIDERS.bill().last().total();
    await(() -> tokensUsed(asha) == billed);
  }

  private static long tokensUsed(Asker asker) {
    return asker
        .api()
        .get("/me/ai/entitlements")
        .body()
        .path("usage_today")
        .path("tokens_used")
        .asLong();
  }

  private static void await(BooleanSupplier there) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(giveUp);
      Thread.sleep(50);
    }
  }

  private static Asked lastCall() {
    return PROVIDERS.requests().stream()
        .filter(asked -> !asked.model().isEmpty())
        .toList()
        .getLast();
  }

  private static String ownKey(boolean fallback) {
    return """
    {"mode":"own","provider":"openai","api_key":"%s","fallback_to_platform":%s}"""
        .formatted(OWN_KEY, fallback);
  }

  private static String mails() {
    try (Stream<Path> files = Files.walk(HOME.resolve("outbox"))) {
      var text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return text.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Event(String name, JsonNode data) {}

  /** A stream of events; one without a name is its end. */
  private record Events(HttpClient client, BufferedReader lines) implements AutoCloseable {
    Event next() throws IOException {
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          name = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          return new Event(name, JSON.readTree(line.substring("data: ".length())));
        }
      }
      return new Event("", JSON.missingNode());
    }

    @Override
    public void close() throws IOException {
      client.shutdownNow();
      lines.close();
    }
  }

  private static Events stream(Asker asker, String more) throws Exception {
    var client = HttpClient.newHttpClient();
    var response = send(client, asker, more);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return new Events(
        client, new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
  }

  private static java.net.http.HttpResponse<java.io.InputStream> send(Asker asker, String more)
      throws Exception {
    return send(HttpClient.newHttpClient(), asker, more);
  }

  private static java.net.http.HttpResponse<java.io.InputStream> send(
      HttpClient client, Asker asker, String more) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(asker.api().base() + "/ai/chat"))
            .header("Authorization", "Bearer " + asker.api().token())
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(asker.question(more)))
            .build(),
        BodyHandlers.ofInputStream());
  }
}
