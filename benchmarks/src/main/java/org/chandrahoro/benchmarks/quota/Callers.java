package org.chandrahoro.benchmarks.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.llm.Cost;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.TokenUse;

/** Parallel callers without a provider: each call is opened, admitted, settled and finished. */
final class Callers {
  private static final ModelId MODEL = new ModelId(Provider.OPENAI, "gpt-4o-mini");
  private static final int INPUT = 300;
  private static final int OUTPUT = 500;

  final AtomicLong admitted = new AtomicLong();
  final AtomicLong refused = new AtomicLong();

  /** The tokens that a provider would have billed. */
  final AtomicLong bill = new AtomicLong();

  private final Runnable inTheMiddle;

  /**
   * @param inTheMiddle what happens at the fiftieth admission
   */
  Callers(Runnable inTheMiddle) {
    this.inTheMiddle = inTheMiddle;
  }

  /** Runs so many on each node, over the persons in turn, until each is refused or time is up. */
  void run(List<Quota> nodes, int onEach, List<AccountId> persons, BooleanSupplier goesOn) {
    var callers = new ArrayList<Callable<Void>>();
    for (Quota node : nodes) {
      for (int i = 0; i < onEach; i++) {
        AccountId person = persons.get(i % persons.size());
        callers.add(
            () -> {
              boolean admitted = true;
              while (admitted && goesOn.getAsBoolean()) {
                admitted = call(node, person);
              }
              return null;
            });
      }
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> caller : threads.invokeAll(callers)) {
        caller.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a call failed: " + failed.getCause(), failed);
    }
  }

  private boolean call(Quota node, AccountId person) {
    if (!(node.open(person, Endpoint.CHAT) instanceof Opening.Opened(OpenCall call))) {
      refused.incrementAndGet();
      return false;
    }
    try (call) {
      var attempt = new Meter.Attempt(1, MODEL, KeyOwner.PLATFORM, INPUT, OUTPUT);
      if (!(call.meter().admit(attempt)
          instanceof Meter.Admission.Admitted(Meter.Ticket ticket, int maxTokens))) {
        refused.incrementAndGet();
        return false;
      }
      if (admitted.incrementAndGet() == 50) {
        inTheMiddle.run();
      }
      var random = ThreadLocalRandom.current();
      int input = random.nextInt(INPUT / 4, INPUT + 1);
      int output = random.nextInt(1, maxTokens + 1);
      bill.addAndGet(input + output);
      ticket.settle(
          new Meter.Settlement(
              new TokenUse(input, 0, 0, output, 0, true),
              new Cost(1, 1),
              Meter.End.ANSWERED,
              Duration.ofMillis(1),
              Optional.empty()));
      call.finish(true);
      return true;
    }
  }
}
