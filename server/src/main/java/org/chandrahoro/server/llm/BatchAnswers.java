package org.chandrahoro.server.llm;

import dev.langchain4j.http.client.HttpRequest;
import java.util.Optional;
import org.chandrahoro.server.llm.BatchLane.Outcome;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests and answers as they stand within a batch: those of single calls, in one piece. */
final class BatchAnswers {
  private BatchAnswers() {}

  /** The body of a single call, without the wish for a stream. */
  static String request(BatchItem item) {
    HttpRequest written =
        RequestWriter.write(
            item.model(),
            "http://batch",
            item.prompt(),
            item.prompt().maxTokens(),
            RequestWriter.usual(item.model()));
    var body = (ObjectNode) BatchCalls.JSON.readTree(written.body());
    body.remove("stream");
    body.remove("stream_options");
    return BatchCalls.JSON.writeValueAsString(body);
  }

  /** Reads the body that a single call would have been answered with. */
  static Outcome outcome(Provider provider, JsonNode body) {
    AnswerReader reader =
        switch (provider) {
          case OPENAI, COMPATIBLE -> new OpenAiReader(Tokens.UNHEARD);
          case ANTHROPIC -> new AnthropicReader(Tokens.UNHEARD);
          case GOOGLE -> new GoogleReader(Tokens.UNHEARD);
        };
    try {
      reader.read(body);
      if (!reader.ended()) {
        return new Outcome.Failed(Fault.MALFORMED, true);
      }
      Wire.Finish finish = reader.outcome();
      boolean empty = finish == Wire.Finish.STOP && reader.text().isBlank();
      return empty || finish == Wire.Finish.TOOL_CALLS
          ? new Outcome.Failed(Fault.MALFORMED, true)
          : new Outcome.Written(finish, reader.text(), told(reader.usage));
    } catch (AnswerReader.ErrorEventException error) {
      return new Outcome.Failed(AnswerFault.ofCode(error.code()), false);
    } catch (AnswerReader.NotTheFormatException unreadable) {
      return new Outcome.Failed(Fault.MALFORMED, true);
    }
  }

  private static Optional<TokenUse> told(AnswerReader.Usage told) {
    if (told.input < 0 || told.output < 0) {
      return Optional.empty();
    }
    long cached = Math.min(told.cachedInput, told.input);
    return Optional.of(
        new TokenUse(
            told.input,
            cached,
            Math.min(told.cacheWrite, told.input - cached),
            told.output,
            Math.min(told.reasoning, told.output),
            true));
  }
}
