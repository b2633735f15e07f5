package org.chandrahoro.benchmarks.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chandrahoro.server.Application;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Registration;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.llm.Completion;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Prompt;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.Router;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.llm.Tokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application in an empty home, asked below its pages: policy, quota, router and ledger. */
final class GatewayCalls implements AutoCloseable {
  private static final ModelId MODEL = new ModelId(Provider.OPENAI, "gpt-4o-mini");
  private static final int PEOPLE = 300;

  private final ConfigurableApplicationContext application;
  private final Quota quota;
  private final Router router;
  private final List<AccountId> people = new ArrayList<>();
  private final Route platform =
      new Route(List.of(new Route.Candidate(MODEL, new Route.Access.Platform())), "chat");
  private final Prompt prompt =
      new Prompt(
          "Be brief.",
          List.of(new Prompt.Turn.Asked("How is today?")),
          List.of(),
          Optional.empty(),
          200,
          Prompt.Sampling.PROVIDERS_OWN,
          Duration.ofSeconds(30));

  GatewayCalls(int providerPort, int port, Path home) {
    application =
        SpringApplication.run(
            Application.class,
            "--chandrahoro.home=" + home,
            "--chandrahoro.port=" + port,
            "--chandrahoro.rate-ai-per-minute=0",
            "--OPENAI_API_KEY=sk-platform-1",
            "--OPENAI_BASE_URL=http://127.0.0.1:" + providerPort + "/v1");
    quota = application.getBean(Quota.class);
    router = application.getBean(Router.class);
    application
        .getBean(JdbcClient.class)
        .sql("UPDATE plan_default SET plan = 'enterprise'")
        .update();
    var accounts = application.getBean(Accounts.class);
    for (int i = 0; i < PEOPLE; i++) {
      var registered =
          accounts.register(UUID.randomUUID() + "@example.org", "a quiet lamp", "Asha", null);
      if (registered instanceof Registration.Registered(AccountId id)) {
        people.add(id);
      }
    }
  }

  boolean make(int number, Runnable firstToken) {
    var isFirst = new AtomicBoolean(true);
    return make(
        platform,
        number,
        _ -> {
          if (isFirst.getAndSet(false)) {
            firstToken.run();
          }
        });
  }

  /** With the key of a person, which no other call has. */
  boolean makeWithOwnKey(int number) {
    var own = new Route.Access.Own(new Secret("sk-of-person-" + number), Optional.empty());
    return make(new Route(List.of(new Route.Candidate(MODEL, own)), "chat"), number, _ -> {});
  }

  private boolean make(Route route, int number, Tokens tokens) {
    AccountId person = people.get(number % people.size());
    return switch (quota.open(person, Endpoint.CHAT)) {
      case Opening.Refused _ -> false;
      case Opening.Opened(var call) -> {
        try (call) {
          Completion completion = router.complete(route, prompt, call.meter(), tokens);
          call.finish(true);
          yield completion instanceof Completion.Answered;
        }
      }
    };
  }

  @Override
  public void close() {
    application.close();
  }
}
