package org.chandrahoro.server.llm;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.chandrahoro.server.llm.CallFailedException.Fault;

/**
 * Providers that do what a test says, the last of it for ever, and that keep the bill: a provider
 * bills what it was sent and what it wrote, whether or not anybody heard it.
 */
final class ScriptedWire implements Wire {
  /** One thing that a provider does. */
  @FunctionalInterface
  interface Act {
    Produced play(Call call) throws CallFailedException;
  }

  /** What reached a provider. */
  record Call(ModelId model, String key, int maxTokens, Instant deadline, Tokens tokens) {
    @Override
    public String toString() {
      return model + " with " + key;
    }
  }

  private final Map<ModelId, Queue<Act>> scripts = new ConcurrentHashMap<>();
  final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

  void says(ModelId model, Act... acts) {
    scripts.put(model, new ArrayDeque<>(List.of(acts)));
  }

  long callsOf(ModelId model) {
    return calls.stream().filter(call -> call.model().equals(model)).count();
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
    var call = new Call(model, key.reveal(), maxTokens, deadline, tokens);
    calls.add(call);
    Queue<Act> script = Objects.requireNonNull(scripts.get(model));
    Act act;
    synchronized (script) {
      act = script.size() > 1 ? script.remove() : script.element();
    }
    return act.play(call);
  }

  /** Ten tokens in, one out for each piece. */
  static Act answers(String... pieces) {
    return ends(Finish.STOP, pieces);
  }

  static Act ends(Finish finish, String... pieces) {
    return call -> {
      for (String piece : pieces) {
        call.tokens().next(piece);
      }
      return new Produced(String.join("", pieces), List.of(), finish, used(pieces.length));
    };
  }

  static Act fails(Fault fault) {
    return fails(fault, Optional.empty());
  }

  static Act fails(Fault fault, Duration retryAfter) {
    return fails(fault, Optional.of(retryAfter));
  }

  private static Act fails(Fault fault, Optional<Duration> retryAfter) {
    return _ -> {
      throw new CallFailedException(fault, "scripted", retryAfter, "", Optional.empty());
    };
  }

  static Act breaksOffAfter(String... pieces) {
    return call -> {
      for (String piece : pieces) {
        call.tokens().next(piece);
      }
      throw new CallFailedException(
          Fault.CUT, "scripted", Optional.empty(), String.join("", pieces), Optional.empty());
    };
  }

  /** Says nothing until it is given up. */
  static Act isSilent() {
    return _ -> {
      try {
        new CountDownLatch(1).await();
        throw new IllegalStateException("nobody counts it down");
      } catch (InterruptedException givenUp) {
        throw new CallFailedException(
            Fault.CUT, "given up", Optional.empty(), "", Optional.empty());
      }
    };
  }

  static TokenUse used(int out) {
    return new TokenUse(10, 0, 0, out, 0, true);
  }
}
