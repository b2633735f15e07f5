package org.chandrahoro.server.chat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.chat.ChatOutcome;
import org.chandrahoro.server.chat.Chats;
import org.chandrahoro.server.chat.ConversationId;
import org.chandrahoro.server.chat.Question;
import org.chandrahoro.server.entitlement.QuotaAnswers;
import org.chandrahoro.server.entitlement.UsageToday;
import org.chandrahoro.server.llm.Tokens;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class ChatController {
  private final Chats chats;
  private final JsonMapper json;

  ChatController(Chats chats, JsonMapper json) {
    this.chats = chats;
    this.json = json;
  }

  record Asked(
      @Nullable String profileId, @Nullable String message, @Nullable String conversationId) {
    /** Quotes nobody. */
    @Override
    public String toString() {
      return "Asked[…]";
    }
  }

  record Answer(String conversationId, String message, List<String> sources, long tokensUsed) {}

  @PostMapping("/ai/chat")
  ResponseEntity<Answer> ask(AccountId account, @RequestBody Asked asked) {
    return switch (outcome(account, asked, Tokens.UNHEARD)) {
      case ChatOutcome.Answered(
              var conversation,
              var message,
              var sources,
              var tokens,
              var usage) ->
          ResponseEntity.ok()
              .headers(QuotaAnswers.headers(usage, tokens))
              .body(new Answer(conversation.value(), message, sources, tokens));
      case ChatOutcome.BrokenOff(var conversation, var _, var _) ->
          throw unavailable("The answer broke off before its end; please ask again", Duration.ZERO)
              .with("conversation_id", conversation.value());
      case ChatOutcome other -> throw refusal(other);
    };
  }

  /**
   * The same as events. What is refused before the first of them is an ordinary problem; on this
   * thread, which is a virtual one, so nothing stands between the provider and the reader.
   */
  @PostMapping(path = "/ai/chat", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(AccountId account, @RequestBody Asked asked, HttpServletResponse response) {
    var events = new EventStream(response, json);
    var outcome = outcome(account, asked, piece -> events.send("token", Map.of("text", piece)));
    switch (outcome) {
      case ChatOutcome.Answered(
              var conversation,
              var message,
              var sources,
              var tokens,
              var usage) -> {
        if (!events.begun()) {
          headers(response, usage, tokens);
          events.send("token", Map.of("text", message)); // it was not written in pieces
        }
        events.send(
            "done",
            Map.of(
                "conversation_id", conversation.value(),
                "usage", usage(usage, tokens),
                "sources", sources));
      }
      case ChatOutcome.BrokenOff(var conversation, var tokens, var usage) ->
          events.send(
              "error",
              Map.of(
                  "error",
                  "WRITER_UNAVAILABLE",
                  "detail",
                  "The answer broke off before its end; please ask again",
                  "conversation_id",
                  conversation.value(),
                  "usage",
                  usage(usage, tokens)));
      case ChatOutcome other -> {
        Refusal refusal = refusal(other);
        if (!events.begun()) {
          throw refusal;
        }
        events.send(
            "error",
            Map.of("error", refusal.error(), "detail", String.valueOf(refusal.getMessage())));
      }
    }
  }

  private ChatOutcome outcome(AccountId account, Asked asked, Tokens tokens) {
    if (asked.profileId() == null || asked.profileId().isBlank()) {
      throw Refusal.badField("profile_id", "is missing");
    }
    if (asked.message() == null) {
      throw Refusal.badField("message", "is missing");
    }
    Question question =
        Question.of(asked.message())
            .orElseThrow(
                () -> Refusal.badField("message", "1 to " + Question.LONGEST + " characters"));
    return chats.ask(
        account,
        new ProfileId(asked.profileId()),
        Optional.ofNullable(asked.conversationId())
            .filter(id -> !id.isBlank())
            .map(ConversationId::new),
        question,
        tokens);
  }

  private static Refusal refusal(ChatOutcome outcome) {
    return switch (outcome) {
      case ChatOutcome.NoSuchProfile _ -> Refusal.notFound("The profile");
      case ChatOutcome.NoSuchConversation _ -> Refusal.notFound("The conversation");
      case ChatOutcome.BirthTimeNeeded _ ->
          new Refusal(
              HttpStatus.CONFLICT,
              "BIRTH_TIME_NEEDED",
              "The Moon changed sign on the day of birth; an answer needs the time of birth,"
                  + " at least roughly");
      case ChatOutcome.NotNow(var why) -> QuotaAnswers.refusal(why);
      case ChatOutcome.Unavailable(Duration retryAfter) ->
          unavailable("Nobody can write an answer now", retryAfter);
      case ChatOutcome.Answered _, ChatOutcome.BrokenOff _ ->
          throw new IllegalStateException("an answer is no refusal");
    };
  }

  private static Refusal unavailable(String detail, Duration retryAfter) {
    var refusal = new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "WRITER_UNAVAILABLE", detail);
    if (retryAfter.isPositive()) {
      refusal
          .headers()
          .set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }
    return refusal;
  }

  private static void headers(HttpServletResponse response, UsageToday usage, long tokens) {
    QuotaAnswers.headers(usage, tokens)
        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
  }

  private static Map<String, @Nullable Object> usage(UsageToday usage, long tokens) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("tokens_used", tokens);
    shown.put("requests_remaining", usage.requestsRemaining());
    shown.put("tokens_remaining", usage.tokensRemaining());
    shown.put("warning", usage.warning());
    shown.put("resets_at", usage.resetsAt().toString());
    return shown;
  }
}
