package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.chandrahoro.server.llm.simulator.Behaviour;
import org.chandrahoro.server.llm.simulator.Bill;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What each provider's wire does, held against the simulator's own record of the call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LlmProviderContract {
  static final String MODEL = "a-model";
  private static final String TELUGU = "ఈ రోజు చంద్రుడు రోహిణిలో ఉన్నాడు; మనసు నెమ్మదిగా ఉంటుంది.";
  final WireFixture fixture = new WireFixture();

  abstract Provider provider();

  ModelId model() {
    return new ModelId(provider(), MODEL);
  }

  @BeforeEach
  void forget() {
    fixture.simulator.forgetAll();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  private void meet(Behaviour... turns) {
    fixture.simulator.onModel(MODEL, turns);
  }

  private Wire.Produced ask(Prompt prompt) throws CallFailedException {
    return fixture.call(fixture.wire, model(), prompt, 500).produced();
  }

  CallFailedException failure(Wire by) {
    return catchThrowableOfType(
        CallFailedException.class, () -> fixture.call(by, model(), WireFixture.question(), 500));
  }

  private Bill.Item bill() {
    return fixture.simulator.bill().last();
  }

  private static TokenUse asUse(Bill.Item item) {
    return new TokenUse(
        item.input(), item.cachedInput(), item.cacheWrite(), item.output(), item.reasoning(), true);
  }

  @Test
  void passesTheTextOnAsItComesAndTellsWhatIsBilled() throws Exception {
    meet(Behaviour.says(TELUGU));
    var heard = fixture.call(fixture.wire, model(), WireFixture.question(), 500);
    assertThat(heard.produced().text()).isEqualTo(TELUGU);
    assertThat(heard.produced().finish()).isEqualTo(Wire.Finish.STOP);
    assertThat(heard.produced().use()).isEqualTo(asUse(bill()));
    assertThat(String.join("", heard.pieces())).isEqualTo(TELUGU);
    assertThat(heard.pieces()).hasSizeGreaterThan(5);
  }

  @Test
  void sendsThePromptTheLimitAndTheSampling() throws Exception {
    var prompt =
        new Prompt(
            "System words.",
            List.of(
                new Prompt.Turn.Asked("First question."),
                new Prompt.Turn.Answered("First answer.", List.of()),
                new Prompt.Turn.Asked("Second question.")),
            List.of(),
            Optional.empty(),
            500,
            new Prompt.Sampling(Optional.of(0.3), Optional.empty()),
            Duration.ofMinutes(1));
    fixture.call(fixture.wire, model(), prompt, 77);
    var asked = fixture.simulator.requests().getLast();
    assertThat(asked.prompt())
        .containsSubsequence("System words.", "First question.", "First answer.")
        .contains("Second question.");
    assertThat(asked.maxTokens()).isEqualTo(77);
    assertThat(asked.body()).contains("0.3");
    assertThat(asked.key()).isEqualTo(WireFixture.KEY.reveal());
  }

  @Test
  void countsThoughtsNobodySees() throws Exception {
    meet(Behaviour.says("A calm day.").reasoning(40));
    var use = ask(WireFixture.question()).use();
    assertThat(use.output()).isEqualTo(44).isEqualTo(bill().output());
    assertThat(use.exact()).isTrue();
  }

  /** Each provider counts its cache in its own way; the bill is the truth for all of them. */
  @Test
  void countsCachedTokensWithinTheInput() throws Exception {
    var prompt =
        WireFixture.prompt(
            "Saturn is slow and steady. ".repeat(400), new Prompt.Turn.Asked("How is my day?"));
    assertThat(ask(prompt).use()).isEqualTo(asUse(bill()));
    var second = ask(prompt).use();
    assertThat(second).isEqualTo(asUse(bill()));
    assertThat(second.cachedInput()).isGreaterThan(1_000);
  }

  @Test
  void asksForToolsAndGivesTheirResults() throws Exception {
    meet(
        Behaviour.calls(
            new Behaviour.Call("moon_sign", "{\"day\":\"2026-11-25\"}"),
            new Behaviour.Call("tithi", "{\"day\":\"2026-11-26\"}")),
        Behaviour.says("The Moon is in Mesha."));
    var tool =
        new Prompt.Tool(
            "moon_sign",
            "The sign of the Moon",
            """
            {"type":"object","properties":{"day":{"type":"string","pattern":"^2"}},"required":["day"]}\
            """);
    var first = new Prompt.Turn.Asked("Where is the Moon?");
    var answered = ask(withTool(tool, first));
    assertThat(answered.finish()).isEqualTo(Wire.Finish.TOOL_CALLS);
    assertThat(answered.toolCalls())
        .extracting(Prompt.ToolCall::name, Prompt.ToolCall::arguments)
        .containsExactly(
            tuple("moon_sign", "{\"day\":\"2026-11-25\"}"),
            tuple("tithi", "{\"day\":\"2026-11-26\"}"));
    assertThat(fixture.simulator.requests().getLast().tools()).containsExactly("moon_sign");
    assertThat(fixture.simulator.requests().getLast().body()).contains("\"pattern\"");

    var calls = answered.toolCalls();
    ask(
        withTool(
            tool,
            first,
            new Prompt.Turn.Answered("", calls),
            new Prompt.Turn.ToolResult(calls.get(0), "It is in Mesha."),
            new Prompt.Turn.ToolResult(calls.get(1), "Dvitiya.")));
    assertThat(fixture.simulator.requests().getLast().body())
        .contains("It is in Mesha.", "Dvitiya.");
  }

  private static Prompt withTool(Prompt.Tool tool, Prompt.Turn... turns) {
    return new Prompt(
        "You read charts.",
        List.of(turns),
        List.of(tool),
        Optional.empty(),
        500,
        Prompt.Sampling.PROVIDERS_OWN,
        Duration.ofMinutes(1));
  }

  @Test
  void asksForJsonOfASchema() throws Exception {
    var prompt =
        new Prompt(
            "You read charts.",
            List.of(new Prompt.Turn.Asked("How is my day?")),
            List.of(),
            Optional.of(
                new Prompt.OutputShape(
                    "reading",
                    """
                    {"type":"object","properties":{"mood":{"type":"string"},\
                    "hours":{"type":"array","items":{"type":"integer","minimum":3}}},\
                    "required":["mood","hours"],"additionalProperties":false}\
                    """)),
            500,
            Prompt.Sampling.PROVIDERS_OWN,
            Duration.ofMinutes(1));
    assertThat(ask(prompt).text()).isEqualTo("{\"mood\":\"a word\",\"hours\":[3]}");
  }

  @Test
  void tellsATruncatedAnswerFromAWholeOne() throws Exception {
    meet(Behaviour.says("One two three four five six seven."));
    var answer = fixture.call(fixture.wire, model(), WireFixture.question(), 3).produced();
    assertThat(answer.finish()).isEqualTo(Wire.Finish.LENGTH);
    assertThat(answer.use()).isEqualTo(asUse(bill()));
    assertThat(answer.use().output()).isEqualTo(3);
  }

  @Test
  void tellsARefusalByTheFilter() throws Exception {
    meet(Behaviour.filtered(""));
    assertThat(ask(WireFixture.question()).finish()).isEqualTo(Wire.Finish.FILTER);
    meet(Behaviour.filtered("I begin and"));
    assertThat(ask(WireFixture.question()).finish()).isEqualTo(Wire.Finish.FILTER);
  }

  @Test
  void estimatesWhereTheProviderTellsNothingAndNeverBelowTheBill() throws Exception {
    meet(Behaviour.says(TELUGU).withoutUsage());
    var use = ask(WireFixture.question()).use();
    assertThat(use.exact()).isFalse();
    assertThat(use.input()).isGreaterThanOrEqualTo(bill().input());
    assertThat(use.output()).isGreaterThanOrEqualTo(bill().output());
  }

  @Test
  void anInterruptDrainsTheCallAndStaysSet() throws Exception {
    meet(Behaviour.says("A calm day."));
    Thread.currentThread().interrupt();
    var answer = ask(WireFixture.question());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(answer.use()).isEqualTo(asUse(bill()));
  }

  @Test
  void sendsOnceMoreWithoutAParameterThatTheModelRefuses() throws Exception {
    var prompt =
        new Prompt(
            "",
            List.of(new Prompt.Turn.Asked("How is my day?")),
            List.of(),
            Optional.empty(),
            500,
            new Prompt.Sampling(Optional.of(0.3), Optional.empty()),
            Duration.ofMinutes(1));
    var refusing =
        Behaviour.failing(
            org.chandrahoro.server.llm.simulator.Fault.status(400, "temperature_unsupported"));
    fixture.simulator.onModel("strict", refusing, Behaviour.usual());
    var strict = new ModelId(provider(), "strict");
    fixture.call(fixture.wire, strict, prompt, 500);
    fixture.call(fixture.wire, strict, prompt, 500);
    assertThat(fixture.simulator.requests()).hasSize(3);
    assertThat(fixture.simulator.requests().getLast().body()).doesNotContain("temperature");
  }

  @Test
  void aKeyThatIsNoKeyIsRefusedBeforeAnythingIsSent() {
    for (String key : List.of("sk-a\nx: y", "sk-\u0c15", "sk a", "")) {
      var failed =
          catchThrowableOfType(
              CallFailedException.class,
              () ->
                  fixture.wire.call(
                      model(),
                      new Secret(key),
                      fixture.baseUrl(provider()),
                      WireFixture.question(),
                      500,
                      WireFixture.NOW.plusSeconds(60),
                      Tokens.UNHEARD));
      assertThat(failed.fault()).isEqualTo(Fault.KEY_REFUSED);
    }
    assertThat(fixture.simulator.requests()).isEmpty();
  }

  /** A provider that quotes the key in its error is the worst case. */
  @Test
  void noFailureQuotesTheKey() {
    String canary = WireFixture.KEY.reveal();
    for (var fault : WireFaults.all(canary)) {
      meet(Behaviour.failing(fault));
      var failed = failure(fixture.impatient);
      var trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      assertThat(trace + failed.toString() + failed.getMessage()).doesNotContain(canary);
      assertThat(failed.getCause()).isNull();
    }
    assertThat(WireFixture.KEY.toString()).doesNotContain(canary);
    assertThat(fixture.simulator.requests())
        .allSatisfy(asked -> assertThat(asked.path() + asked.body()).doesNotContain(canary));
  }

  @Test
  void aProviderThatIsNotThereIsNotConnected() {
    var nowhere = Optional.of(URI.create("http://127.0.0.1:1025/v1"));
    var failed =
        catchThrowableOfType(
            CallFailedException.class,
            () ->
                fixture.wire.call(
                    model(),
                    WireFixture.KEY,
                    nowhere,
                    WireFixture.question(),
                    500,
                    WireFixture.NOW.plusSeconds(60),
                    Tokens.UNHEARD));
    assertThat(failed.fault()).isEqualTo(Fault.NOT_CONNECTED);
  }
}
