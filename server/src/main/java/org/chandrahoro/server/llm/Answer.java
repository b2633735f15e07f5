package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.chandrahoro.server.llm.Transport.Reply;
import org.chandrahoro.server.llm.Wire.Produced;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One answer while it is being read: whole only when the provider has marked its end. */
final class Answer {
  private static final JsonMapper JSON = new JsonMapper();

  /** Far above any answer; a sender of endless bytes is not a provider. */
  private static final int LONGEST = 16 << 20;

  private static final Duration AFTER_THE_END = Duration.ofMillis(500);

  /** Room for the text of one event that was on its way. */
  private static final int EVENT_BYTES = 16;

  private final ModelId model;
  private final Prompt prompt;
  private final int maxTokens;
  private final AnswerReader reader;

  Answer(ModelId model, Prompt prompt, int maxTokens, Tokens tokens) {
    this.model = model;
    this.prompt = prompt;
    this.maxTokens = maxTokens;
    this.reader =
        switch (model.provider()) {
          case OPENAI, COMPATIBLE -> new OpenAiReader(tokens);
          case ANTHROPIC -> new AnthropicReader(tokens);
          case GOOGLE -> new GoogleReader(tokens);
        };
  }

  /**
   * Reads it to its end.
   *
   * @param firstUntil the time by which the text has begun, as {@link System#nanoTime} tells it
   */
  Produced read(Reply reply, long firstUntil, long until, Duration between, TokenGauge gauge)
      throws CallFailedException, IOException {
    String type = reply.header("content-type").orElse("");
    try {
      if (type.contains("html")) {
        throw new AnswerReader.NotTheFormatException("a page");
      }
      if (type.contains("event-stream") || !type.contains("json")) {
        readEvents(reply, firstUntil, until, between);
      } else {
        readWhole(reply, firstUntil);
      }
      if (!reader.ended()) {
        throw failed(Fault.CUT, model.provider().word() + " ended without its end mark", gauge);
      }
      return whole(gauge);
    } catch (AnswerReader.ErrorEventException error) {
      Fault fault = begun() ? Fault.CUT : AnswerFault.ofCode(error.code());
      throw failed(fault, model.provider().word() + " sent an error in its stream", gauge);
    } catch (AnswerReader.NotTheFormatException unreadable) {
      throw failed(
          Fault.MALFORMED,
          "not the format of " + model.provider().word() + ": " + unreadable.getMessage(),
          gauge);
    }
  }

  private void readEvents(Reply reply, long firstUntil, long until, Duration between)
      throws IOException,
          CallFailedException,
          AnswerReader.ErrorEventException,
          AnswerReader.NotTheFormatException {
    var events = new ServerSentEvents();
    boolean any = false;
    int length = 0;
    while (true) {
      long now = System.nanoTime();
      long limit = begun() ? Math.min(until, now + between.toNanos()) : firstUntil;
      byte[] bytes =
          reader.endIsFinal() ? afterTheEnd(reply) : reply.body().next(Math.max(0, limit - now));
      if (bytes == null) {
        break;
      }
      length += bytes.length;
      if (length > LONGEST) {
        throw new AnswerReader.NotTheFormatException("an answer without end");
      }
      for (var event : events.take(bytes)) {
        any = true;
        take(event.data());
      }
    }
    var rest = events.rest();
    if (rest.isPresent()) {
      any = true;
      if (!reader.readWord(rest.get().data()) && isJson(rest.get().data())) {
        take(rest.get().data());
      }
    }
    if (!any) {
      throw new AnswerReader.NotTheFormatException("no event at all");
    }
  }

  /** The end of the body, so that the connection can be used again; it is not waited for long. */
  private static byte @Nullable [] afterTheEnd(Reply reply) {
    try {
      return reply.body().next(AFTER_THE_END.toNanos());
    } catch (IOException nothingMore) {
      return null;
    }
  }

  private static boolean isJson(String data) {
    try {
      JSON.readTree(data);
      return true;
    } catch (JacksonException brokenOff) {
      return false;
    }
  }

  private void take(String data)
      throws AnswerReader.ErrorEventException, AnswerReader.NotTheFormatException {
    if (reader.readWord(data)) {
      return;
    }
    try {
      reader.read(JSON.readTree(data));
    } catch (JacksonException notJson) {
      throw new AnswerReader.NotTheFormatException("an event that is no JSON");
    }
  }

  private void readWhole(Reply reply, long until)
      throws IOException, AnswerReader.ErrorEventException, AnswerReader.NotTheFormatException {
    var text = new ByteArrayOutputStream();
    while (text.size() <= LONGEST) {
      byte[] bytes = reply.body().next(Math.max(0, until - System.nanoTime()));
      if (bytes == null) {
        break;
      }
      text.writeBytes(bytes);
    }
    take(text.toString(UTF_8));
  }

  private boolean begun() {
    return reader.pieces() > 0 || reader.callCount() > 0;
  }

  private Produced whole(TokenGauge gauge) throws AnswerReader.NotTheFormatException {
    Wire.Finish finish = reader.outcome();
    List<Prompt.ToolCall> calls = reader.toolCalls();
    if (finish == Wire.Finish.STOP && reader.text().isBlank()) {
      throw new AnswerReader.NotTheFormatException("an answer without a word");
    }
    TokenUse use = use(gauge, true, false);
    if (use.exact() && calls.isEmpty()) {
      gauge.learn(
          model,
          TokenEstimate.bytes(prompt),
          reader.pieces(),
          TokenEstimate.bytes(reader.text()),
          use);
    }
    return new Produced(
        reader.text(), finish == Wire.Finish.TOOL_CALLS ? calls : List.of(), finish, use);
  }

  /**
   * What was used, as told where the answer is whole; otherwise estimated.
   *
   * @param whole whether what was told is the last word
   * @param underWay whether an event may have been on its way, which its sender bills
   */
  private TokenUse use(TokenGauge gauge, boolean whole, boolean underWay) {
    var told = reader.usage;
    boolean exact = whole && told.input >= 0 && told.output >= 0;
    long input =
        told.input >= 0
            ? told.input
            : gauge.input(model, TokenEstimate.bytes(prompt), TokenEstimate.input(prompt));
    long output = told.output;
    if (!exact) {
      long bytes = TokenEstimate.bytes(reader.produced()) + (underWay ? EVENT_BYTES : 0);
      int pieces = reader.pieces() + (underWay ? 1 : 0);
      long estimate = reader.callCount() > 0 ? bytes : gauge.output(model, pieces, bytes);
      output = Math.max(output, Math.min(maxTokens, estimate));
    }
    long cached = Math.min(told.cachedInput, input);
    return new TokenUse(
        input,
        cached,
        Math.min(told.cacheWrite, input - cached),
        output,
        Math.min(told.reasoning, output),
        exact);
  }

  /**
   * The connection broke off, or was closed for silence: the failure with what had come and what it
   * may have cost, for the provider had taken the request. After the first token it is a cut.
   */
  CallFailedException broken(Fault fault, String message, TokenGauge gauge) {
    return failed(
        begun() && fault == Fault.TIMEOUT ? Fault.CUT : fault, message, use(gauge, false, true));
  }

  private CallFailedException failed(Fault fault, String message, TokenGauge gauge) {
    return failed(fault, message, use(gauge, false, false));
  }

  private CallFailedException failed(Fault fault, String message, TokenUse use) {
    return new CallFailedException(
        fault, message, Optional.empty(), reader.text(), Optional.of(use));
  }
}
