package org.chandrahoro.server.llm;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries a key at its provider by asking for the models, which costs nothing. */
public final class KeyTrial {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration WITHIN = Duration.ofSeconds(10);
  private static final int LONGEST = 4 << 20;
  private final ProviderCalls calls;

  KeyTrial(ProviderCalls calls) {
    this.calls = calls;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The key opens the provider.
     *
     * @param models those it offers, as it spells them
     */
    record Works(List<String> models) implements Outcome {
      public Works {
        models = List.copyOf(models);
      }
    }

    /** The provider does not know the key, or it is no key at all. */
    record Refused() implements Outcome {}

    /** The provider could not be asked. */
    record Unreachable(String why) implements Outcome {}

    /** The address may not be called, or has not the form of one. */
    record AddressRefused(String why) implements Outcome {}
  }

  /**
   * Tries it, within ten seconds.
   *
   * @param baseUrl empty: the provider's own address; a compatible one has none
   */
  public Outcome tryOut(Provider provider, Secret key, Optional<URI> baseUrl) {
    if (!ProviderCalls.isSendable(key)) {
      return new Outcome.Refused();
    }
    var root = calls.addresses().root(provider, baseUrl);
    if (root.isEmpty()) {
      return new Outcome.AddressRefused("a compatible model needs an address");
    }
    long until = System.nanoTime() + WITHIN.toNanos();
    try (var reply =
        calls.send(
            provider,
            key,
            baseUrl,
            URI.create(root.get() + "/models"),
            provider == Provider.ANTHROPIC
                ? Map.of("anthropic-version", "2023-06-01", "accept", "application/json")
                : Map.of("accept", "application/json"),
            Optional.empty(),
            WITHIN.toNanos())) {
      if (reply.status() == 200) {
        return models(ProviderCalls.text(reply, LONGEST, until));
      }
      var fault = AnswerFault.of(reply.status(), ProviderCalls.errorText(reply, until));
      return fault == CallFailedException.Fault.KEY_REFUSED
          ? new Outcome.Refused()
          : new Outcome.Unreachable(provider.word() + " answered " + reply.status());
    } catch (AddressRefusedException refused) {
      return new Outcome.AddressRefused(String.valueOf(refused.getMessage()));
    } catch (Transport.NotConnectedException unreached) {
      return new Outcome.Unreachable("no connection to " + provider.word());
    } catch (IOException broken) {
      return new Outcome.Unreachable(provider.word() + " did not answer");
    }
  }

  private static Outcome models(String body) {
    try {
      JsonNode root = JSON.readTree(body);
      JsonNode list = root.has("data") ? root.path("data") : root.path("models");
      if (list.isArray()) {
        var names = new ArrayList<String>();
        for (JsonNode model : list) {
          names.add(
              model
                  .path("id")
                  .asString(model.path("name").asString(""))
                  .replaceFirst("^models/", ""));
        }
        return new Outcome.Works(names);
      }
    } catch (JacksonException notJson) {
      // answered below
    }
    return new Outcome.Unreachable("what answers there is no list of models");
  }
}
