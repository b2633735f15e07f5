package org.chandrahoro.server.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Meter;

/** Many callers on one person, over several nodes, until nothing is left. They keep the bill. */
final class Spenders {
  static final int INPUT_AT_MOST = 300;
  static final int MAX_TOKENS = 500;

  private final List<QuotaFixture> nodes;
  private final AccountId account;
  private final Supplier<Entitlement> entitlement;
  final AtomicLong bill = new AtomicLong();
  final AtomicInteger admitted = new AtomicInteger();

  Spenders(List<QuotaFixture> nodes, AccountId account, Supplier<Entitlement> entitlement) {
    this.nodes = nodes;
    this.account = account;
    this.entitlement = entitlement;
  }

  /**
   * Runs them until each has been refused.
   *
   * @param afterAdmission hears of each admission by its number, in the middle of it
   */
  void run(int callersOnEach, long seed, IntConsumer afterAdmission) throws Exception {
    var callers = new ArrayList<Callable<Void>>();
    var randoms = RandomGeneratorFactory.of("L64X128MixRandom");
    for (QuotaFixture node : nodes) {
      for (int i = 0; i < callersOnEach; i++) {
        RandomGenerator random = randoms.create(seed + callers.size());
        callers.add(() -> spend(node, random, afterAdmission));
      }
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> caller : threads.invokeAll(callers)) {
        caller.get();
      }
    }
  }

  private Void spend(QuotaFixture node, RandomGenerator random, IntConsumer afterAdmission) {
    while (true) {
      try (OpenCall call = node.open(account, entitlement.get())) {
        switch (call.meter().admit(node.attempt(1, INPUT_AT_MOST, MAX_TOKENS))) {
          case Meter.Admission.Denied _ -> {
            return null;
          }
          case Meter.Admission.Admitted(Meter.Ticket ticket, int maxTokens) -> {
            afterAdmission.accept(admitted.incrementAndGet());
            int input = random.nextInt(100, INPUT_AT_MOST + 1);
            int output = random.nextInt(1, maxTokens + 1);
            bill.addAndGet(input + output);
            ticket.settle(QuotaFixture.used(input, output));
            call.finish(true);
          }
        }
      }
    }
  }
}
