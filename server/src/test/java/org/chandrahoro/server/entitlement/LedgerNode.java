package org.chandrahoro.server.entitlement;

import static org.chandrahoro.server.entitlement.QuotaFixture.hardCap;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.SimulatedRouter;
import org.chandrahoro.server.node.TestDatabase;

/** Ledger, pulse and router as a process of their own that asks until it is killed. */
final class LedgerNode {
  static final int PROMPT_TOKENS = 1_500;
  private static final int CALLERS = 4;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private LedgerNode() {}

  /** Arguments: the address of the database, that of the simulator, the person who asks. */
  public static void main(String[] arguments) throws InterruptedException {
    var database = TestDatabase.open(arguments[0]);
    var accounts = new AccountFixture(database);
    var node = new QuotaFixture(accounts);
    var router = new SimulatedRouter(URI.create(arguments[1]), accounts.jdbc);
    new QuotaPulse(node.ledger, node.settlements).start();
    var account = new AccountId(arguments[2]);
    ask(
        node, router, account,
        () -> {}); // what it tells of the model's tokens is known from then on
    var begun = new CountDownLatch(1);
    for (int i = 0; i < CALLERS; i++) {
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                while (true) {
                  ask(node, router, account, begun::countDown);
                }
              });
    }
    begun.await();
    System.out.println("asking");
    Thread.sleep(LONGEST);
  }

  /** One whole call. */
  static void ask(QuotaFixture node, SimulatedRouter router, AccountId account, Runnable onToken) {
    var model = new ModelId(Provider.OPENAI, "gpt-4o-mini");
    var prompt =
        new Prompt(
            " moon".repeat(PROMPT_TOKENS),
            List.of(new Prompt.Turn.Asked("How is today?")),
            List.of(),
            Optional.empty(),
            500,
            Prompt.Sampling.PROVIDERS_OWN,
            Duration.ofSeconds(30));
    var route = new Route(List.of(new Route.Candidate(model, new Route.Access.Platform())), "chat");
    try (OpenCall call = node.open(account, hardCap(1_000_000_000))) {
      router.fresh().complete(route, prompt, call.meter(), _ -> onToken.run());
      call.finish(true);
    }
  }
}
