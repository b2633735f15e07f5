package org.chandrahoro.server.writer;

import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.web.Refusal;
import org.springframework.http.HttpStatus;

/** What the API says where an LLM profile was not set. */
public final class LlmProfileAnswers {
  private LlmProfileAnswers() {}

  /** What stands now, or the problem that the API answers. */
  public static ProfileOutcome.Stored orRefuse(ProfileOutcome outcome) {
    return switch (outcome) {
      case ProfileOutcome.Stored stored -> stored;
      case ProfileOutcome.BadField(String field, String why) -> throw Refusal.badField(field, why);
      case ProfileOutcome.KeyRefused(Provider provider) ->
          throw new Refusal(
                  HttpStatus.BAD_REQUEST,
                  "INVALID_KEY",
                  "api_key: " + provider.word() + " does not take this key; nothing was stored")
              .with("field", "api_key");
      case ProfileOutcome.NotReached(Provider provider) ->
          throw new Refusal(
              HttpStatus.SERVICE_UNAVAILABLE,
              "PROVIDER_UNREACHABLE",
              provider.word()
                  + " could not be asked about the key, which may be good; nothing was stored");
    };
  }
}
