package org.chandrahoro.server.llm.simulator;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chandrahoro.server.llm.simulator.Behaviour.Answer;
import org.chandrahoro.server.llm.simulator.Behaviour.Finish;
import org.chandrahoro.server.llm.simulator.Dialect.Ending;
import org.chandrahoro.server.llm.simulator.Dialect.Use;
import org.jspecify.annotations.Nullable;

/** One call, from the request to its line on the bill. */
final class Performance {
  private final Connection connection;
  private final Dialect dialect;
  private final Asked asked;
  private final Behaviour behaviour;
  private final Bill bill;
  private final PromptCache cache;
  private Bill.@Nullable Line line;
  private int produced;
  private boolean readerGone;
  private boolean struck;

  Performance(
      Connection connection,
      Dialect dialect,
      Asked asked,
      Behaviour behaviour,
      Bill bill,
      PromptCache cache) {
    this.connection = connection;
    this.dialect = dialect;
    this.asked = asked;
    this.behaviour = behaviour;
    this.bill = bill;
    this.cache = cache;
  }

  void run() throws IOException, InterruptedException {
    switch (behaviour.fault().orElse(null)) {
      case Fault.Status status -> status(status);
      case Fault.Html(int status) ->
          connection.answer(
              status, "text/html", "<html><body><h1>Bad gateway</h1></body></html>", Map.of());
      case Fault.EmptyBody() -> connection.answer(200, "text/event-stream", "", Map.of());
      case Fault.Hangup() -> throw new Connection.BrokenOffException();
      case Fault.Redirect(String location) ->
          connection.answer(302, "text/plain", "", Map.of("location", location));
      case Fault.Silence(var length) -> {
        Thread.sleep(length);
        throw new Connection.BrokenOffException();
      }
      case null, default -> answer();
    }
  }

  private void status(Fault.Status fault) throws IOException {
    var headers = new HashMap<String, String>();
    fault.retryAfter().ifPresent(value -> headers.put("retry-after", value));
    int shown = dialect instanceof GoogleDialect && fault.status() == 401 ? 400 : fault.status();
    connection.answer(
        shown,
        "application/json",
        dialect.errorBody(fault.status(), fault.code().orElse("")),
        headers);
  }

  private void answer() throws IOException, InterruptedException {
    Answer wanted = behaviour.answer().apply(asked);
    List<String> tokens = Tokenizer.tokens(wanted.text());
    int callTokens =
        wanted.calls().stream()
            .mapToInt(call -> 4 + Tokenizer.count(call.name()) + Tokenizer.count(call.arguments()))
            .sum();
    int reasoning = Math.min(behaviour.reasoning(), asked.maxTokens());
    int room = asked.maxTokens() - reasoning;
    boolean cutShort = tokens.size() + callTokens > room;
    if (cutShort) {
      tokens = tokens.subList(0, Math.min(tokens.size(), room));
    }
    List<Behaviour.Call> calls = cutShort ? List.of() : wanted.calls();
    Finish finish = cutShort ? Finish.LENGTH : wanted.finish();
    var use = inputUse();
    line =
        bill.begin(
            new Bill.Item(
                asked.provider(),
                asked.model(),
                asked.key(),
                use.input(),
                use.cachedInput(),
                use.cacheWrite(),
                0,
                reasoning,
                false));
    produce(reasoning);
    Answer said = new Answer(String.join("", tokens), calls, finish);
    if (asked.streamed()) {
      stream(tokens, said, callTokens, use, reasoning);
    } else {
      plain(said, tokens.size() + callTokens, use, reasoning);
    }
  }

  private void produce(int tokens) {
    produced += tokens;
    Objects.requireNonNull(line).produced(produced);
  }

  private Use inputUse() {
    String prompt = String.join("", asked.prompt());
    int input = Tokenizer.count(prompt) + 4;
    String owner = asked.key() + '|' + asked.model();
    var met =
        asked.provider().equals("anthropic")
            ? asked
                .cachedPrefix()
                .map(prefix -> cache.marked(owner, prefix))
                .orElse(new PromptCache.Met(0, 0))
            : cache.implicit(owner, Tokenizer.tokens(prompt));
    return new Use(input, met.read(), met.written(), 0, 0);
  }

  private void plain(Answer said, int output, Use use, int reasoning)
      throws IOException, InterruptedException {
    Thread.sleep(behaviour.toFirstToken().plus(behaviour.gap().multipliedBy(output)));
    produce(output);
    if (behaviour.fault().orElse(null) instanceof Fault.CutAtByte(int bytes)) {
      connection.cutAtByte(bytes);
    }
    var ending =
        new Ending(
            said.finish(),
            !said.calls().isEmpty(),
            use.withOutput(produced, reasoning),
            behaviour.tellsUsage());
    Objects.requireNonNull(line).whole();
    connection.answer(200, "application/json", dialect.plain(asked, said, ending), Map.of());
  }

  private void stream(List<String> tokens, Answer said, int callTokens, Use use, int reasoning)
      throws IOException, InterruptedException {
    if (behaviour.fault().orElse(null) instanceof Fault.CutAtByte(int bytes)) {
      connection.cutAtByte(bytes);
    }
    connection.openStream();
    Thread.sleep(behaviour.toFirstToken());
    send(dialect.open(asked, told(use)));
    int sent = 0;
    while (sent < tokens.size()) {
      if (strike(sent)) {
        return;
      }
      int next = Math.min(tokens.size(), sent + behaviour.perEvent());
      next = Math.min(next, Math.max(sent + 1, strikesAt()));
      produce(next - sent);
      send(
          dialect.tokens(
              asked,
              String.join("", tokens.subList(sent, next)),
              told(use.withOutput(produced, reasoning))));
      sent = next;
      if (!behaviour.gap().isZero()) {
        Thread.sleep(behaviour.gap());
      }
    }
    if (strike(Integer.MAX_VALUE)) {
      return;
    }
    if (!said.calls().isEmpty()) {
      produce(callTokens);
      send(dialect.calls(asked, said.calls(), told(use.withOutput(produced, reasoning))));
    }
    var ending =
        new Ending(
            said.finish(),
            !said.calls().isEmpty(),
            use.withOutput(produced, reasoning),
            behaviour.tellsUsage());
    send(dialect.close(asked, ending));
    if (!(behaviour.fault().orElse(null) instanceof Fault.NoEndMark)) {
      if (!readerGone) {
        Objects.requireNonNull(line).whole();
      }
      send(dialect.endMark(asked, ending));
    }
    if (readerGone) {
      throw new Connection.BrokenOffException();
    }
    if (behaviour.fault().orElse(null) instanceof Fault.HoldsOpen(var length)) {
      Thread.sleep(length);
    }
    connection.closeStream();
  }

  private Use told(Use use) {
    return behaviour.tellsUsage() ? use : Use.UNTOLD;
  }

  private int strikesAt() {
    return switch (behaviour.fault().orElse(null)) {
      case Fault.CutAfter(int at) -> at;
      case Fault.ResetAfter(int at) -> at;
      case Fault.StallAfter(int at, var _) -> at;
      case Fault.MalformedAfter(int at) -> at;
      case Fault.ErrorAfter(int at, var _) -> at;
      case null, default -> Integer.MAX_VALUE;
    };
  }

  /** Strikes once so many tokens are sent; at the latest before the answer's end. */
  private boolean strike(int sent) throws IOException, InterruptedException {
    int at = strikesAt();
    if (at == Integer.MAX_VALUE || struck || sent < at) {
      return false;
    }
    struck = true;
    switch (behaviour.fault().orElseThrow()) {
      case Fault.CutAfter _ -> throw new Connection.BrokenOffException();
      case Fault.ResetAfter _ -> {
        connection.reset();
        throw new Connection.BrokenOffException();
      }
      case Fault.StallAfter(int _, var length) -> {
        Thread.sleep(length);
        throw new Connection.BrokenOffException();
      }
      case Fault.MalformedAfter _ -> {
        send("data: {\"broken\": \n\n");
        return false;
      }
      case Fault.ErrorAfter(int _, String code) -> {
        send(dialect.errorEvent(code));
        connection.closeStream();
        return true;
      }
      default -> throw new IllegalStateException("strikes at no token");
    }
  }

  /** Sends, or notes that nobody reads any more. */
  private void send(String events) throws IOException {
    if (readerGone) {
      return;
    }
    try {
      connection.chunk(events);
    } catch (Connection.BrokenOffException asAsked) {
      throw asAsked;
    } catch (IOException gone) {
      readerGone = true;
      if (!behaviour.generatesOn()) {
        throw gone;
      }
    }
  }
}
