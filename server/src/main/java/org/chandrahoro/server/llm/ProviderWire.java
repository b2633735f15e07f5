package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.chandrahoro.server.llm.RequestWriter.Habits;
import org.chandrahoro.server.llm.Transport.Reply;

/**
 * All four formats over one wire. A stream is always asked for, so that a cut and a stall are seen
 * as such; a request that names a parameter the model does not take is sent once more without it,
 * which costs nothing. An interrupt does not end a call: it is drained.
 */
final class ProviderWire implements Wire {
  private static final int MODELS = 256;
  private final ProviderCalls calls;
  private final TokenGauge gauge;
  private final Clock clock;
  private final Patience patience;
  private final Map<ModelId, Habits> habits =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ModelId, Habits> eldest) {
          return size() > MODELS;
        }
      };

  /**
   * How long to wait, within the deadline of the call.
   *
   * @param first for the first token; models that think are silent for long
   * @param between two pieces once the text has begun
   */
  record Patience(Duration first, Duration between) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(20));
  }

  ProviderWire(ProviderCalls calls, TokenGauge gauge, Clock clock, Patience patience) {
    this.calls = calls;
    this.gauge = gauge;
    this.clock = clock;
    this.patience = patience;
  }

  @Override
  public Produced call(
      ModelId model,
      Secret key,
      Optional<URI> baseUrl,
      Prompt prompt,
      int maxTokens,
      Instant deadline,
      Tokens tokens)
      throws CallFailedException {
    String provider = model.provider().word();
    if (!ProviderCalls.isSendable(key)) {
      throw failed(Fault.KEY_REFUSED, "a key for " + provider + " that is no key");
    }
    String root =
        calls
            .addresses()
            .root(model.provider(), baseUrl)
            .orElseThrow(() -> failed(Fault.BAD_REQUEST, "a compatible model without an address"));
    long until = System.nanoTime() + Duration.between(clock.instant(), deadline).toNanos();
    Habits usual = habitsOf(model);
    try {
      return once(model, key, baseUrl, root, prompt, maxTokens, usual, until, tokens);
    } catch (ParameterRefusedException refused) {
      remember(model, refused.instead);
      try {
        return once(model, key, baseUrl, root, prompt, maxTokens, refused.instead, until, tokens);
      } catch (ParameterRefusedException again) {
        throw failed(Fault.BAD_REQUEST, provider + " answered 400");
      }
    }
  }

  private Habits habitsOf(ModelId model) {
    synchronized (habits) {
      Habits known = habits.get(model);
      return known != null ? known : RequestWriter.usual(model);
    }
  }

  private void remember(ModelId model, Habits learned) {
    synchronized (habits) {
      habits.put(model, learned);
    }
  }

  /** The model does not take a parameter that the request had. */
  private static final class ParameterRefusedException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Habits instead;

    ParameterRefusedException(Habits instead) {
      super("a parameter was refused");
      this.instead = instead;
    }
  }

  private Produced once(
      ModelId model,
      Secret key,
      Optional<URI> own,
      String root,
      Prompt prompt,
      int maxTokens,
      Habits with,
      long until,
      Tokens tokens)
      throws CallFailedException, ParameterRefusedException {
    String provider = model.provider().word();
    HttpRequest written = written(model, root, prompt, maxTokens, with);
    var answer = new Answer(model, prompt, maxTokens, tokens);
    long firstUntil = Math.min(until, System.nanoTime() + patience.first().toNanos());
    try (Reply reply =
        calls.send(
            model.provider(),
            key,
            own,
            URI.create(written.url()),
            headers(written),
            Optional.of(written.body().getBytes(UTF_8)),
            firstUntil - System.nanoTime())) {
      if (reply.status() / 100 != 2) {
        String body = ProviderCalls.errorText(reply, firstUntil);
        checkParameters(reply.status(), body, with);
        throw new CallFailedException(
            AnswerFault.of(reply.status(), body),
            provider + " answered " + reply.status(),
            AnswerFault.retryAfter(reply, body, clock),
            "",
            Optional.empty());
      }
      return answer.read(reply, firstUntil, until, patience.between(), gauge);
    } catch (AddressRefusedException refused) {
      throw failed(Fault.BAD_REQUEST, "the address of the model: " + refused.getMessage());
    } catch (Transport.NotConnectedException unreached) {
      throw failed(
          Fault.NOT_CONNECTED,
          "no connection to " + provider + " (" + unreached.getMessage() + ")");
    } catch (Arrivals.StalledException silent) {
      throw answer.broken(Fault.TIMEOUT, provider + " was silent", gauge);
    } catch (IOException broken) {
      throw answer.broken(
          Fault.CUT, provider + " broke off (" + broken.getClass().getSimpleName() + ")", gauge);
    }
  }

  private static HttpRequest written(
      ModelId model, String root, Prompt prompt, int maxTokens, Habits with)
      throws CallFailedException {
    try {
      return RequestWriter.write(model, root, prompt, maxTokens, with);
    } catch (RuntimeException unwritable) {
      throw failed(
          Fault.BAD_REQUEST,
          "the prompt has no form for "
              + model.provider().word()
              + " ("
              + unwritable.getClass().getSimpleName()
              + ")");
    }
  }

  /** The headers of LangChain4j without those that name a key. */
  private static Map<String, String> headers(HttpRequest written) {
    var headers = new HashMap<String, String>();
    written
        .headers()
        .forEach(
            (name, values) -> {
              String lower = name.toLowerCase(Locale.ROOT);
              if (!lower.equals("authorization") && !lower.endsWith("api-key")) {
                headers.put(lower, values.getFirst());
              }
            });
    headers.put("user-agent", "chandrahoro");
    headers.put("accept", "text/event-stream");
    return headers;
  }

  private static void checkParameters(int status, String body, Habits with)
      throws ParameterRefusedException {
    if (status != 400 && status != 422) {
      return;
    }
    if (with.sampling() && (body.contains("temperature") || body.contains("top_p"))) {
      throw new ParameterRefusedException(new Habits(false, with.completionLimit()));
    }
    if (!with.completionLimit() && body.contains("max_completion_tokens")) {
      throw new ParameterRefusedException(new Habits(with.sampling(), true));
    }
  }

  private static CallFailedException failed(Fault fault, String message) {
    return new CallFailedException(fault, message, Optional.empty(), "", Optional.empty());
  }
}
