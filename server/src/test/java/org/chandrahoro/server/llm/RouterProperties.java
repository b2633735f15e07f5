package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.llm.RouterFixture.FLASH;
import static org.chandrahoro.server.llm.RouterFixture.HAIKU;
import static org.chandrahoro.server.llm.RouterFixture.MINI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.junit.jupiter.api.Test;

/** What holds of every request, whatever providers, ledger and reader do. */
class RouterProperties {
  private static final int SCENARIOS = 10_000;
  private static final List<ModelId> MODELS = List.of(MINI, HAIKU, FLASH);

  @Test
  void eachAdmittedAttemptEndsOnceAndNothingIsLostOrMixed() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      new Scenario(seed).play();
    }
  }

  /** One request, all of it drawn from a seed. */
  private static final class Scenario {
    private final String name;
    private final Random random;
    private final RouterFixture fixture;
    private final AtomicInteger call = new AtomicInteger();
    private final AtomicLong billed = new AtomicLong();
    private final List<String> heard = new ArrayList<>();

    Scenario(int seed) {
      name = "scenario " + seed;
      random = new Random(seed);
      fixture = new RouterFixture(random.nextBoolean() ? "sk-openai-1" : "sk-openai-1,sk-openai-2");
    }

    void play() {
      for (ModelId model : MODELS) {
        fixture.wire.says(
            model,
            Stream.generate(this::act)
                .limit(1 + random.nextInt(4))
                .toArray(ScriptedWire.Act[]::new));
      }
      int denied = random.nextInt(8);
      fixture.meter.admits = attempt -> denied == 0 || attempt.number() != denied;
      fixture.meter.atMost = 20 + random.nextInt(500);
      boolean unheard = random.nextInt(3) == 0;
      int leavesAt = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
      Completion completion =
          fixture.ask(route(), unheard ? Tokens.UNHEARD : piece -> hear(piece, leavesAt));
      check(completion, unheard, leavesAt);
    }

    private void hear(String piece, int leavesAt) {
      heard.add(piece);
      if (heard.size() == leavesAt) {
        throw new IllegalStateException("the reader leaves");
      }
    }

    private Route route() {
      return new Route(
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(
                  _ -> {
                    ModelId model = MODELS.get(random.nextInt(MODELS.size()));
                    return random.nextInt(3) == 0
                        ? RouterFixture.own(model)
                        : RouterFixture.onPlatform(model);
                  })
              .toList());
    }

    /** A provider bills ten tokens for a prompt that it worked on, and one for each piece. */
    private ScriptedWire.Act act() {
      int pieces = random.nextInt(5);
      Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
      Optional<Duration> after =
          random.nextBoolean()
              ? Optional.empty()
              : Optional.of(Duration.ofMillis(random.nextInt(60_000)));
      Wire.Finish finish = Wire.Finish.values()[random.nextInt(Wire.Finish.values().length)];
      boolean tellsUsage = random.nextInt(4) > 0;
      int kind = random.nextInt(100) == 0 ? 3 : List.of(0, 1, 2, 4, 5).get(random.nextInt(5));
      return played -> {
        int number = call.incrementAndGet();
        if (kind == 0 || (kind == 1 && isCheap(fault))) {
          throw failure(fault, after, "");
        }
        billed.addAndGet(10);
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
          billed.incrementAndGet();
          String piece = number + "-" + i + " ";
          text.append(piece);
          played.tokens().next(piece);
        }
        return switch (kind) {
          case 1, 2 ->
              throw failure(pieces == 0 ? Fault.TIMEOUT : Fault.CUT, after, text.toString());
          case 3 -> throw new IllegalStateException("the wire breaks");
          default ->
              new Wire.Produced(
                  text.toString(),
                  List.of(),
                  finish,
                  tellsUsage ? ScriptedWire.used(pieces) : TokenUse.NONE);
        };
      };
    }

    private static boolean isCheap(Fault fault) {
      return fault != Fault.TIMEOUT && fault != Fault.MALFORMED && fault != Fault.CUT;
    }

    private static CallFailedException failure(Fault fault, Optional<Duration> after, String part) {
      return new CallFailedException(fault, "scripted", after, part, Optional.empty());
    }

    private void check(Completion completion, boolean unheard, int leavesAt) {
      assertThat(fixture.wire.calls.size())
          .as(name)
          .isLessThanOrEqualTo(RouterSettings.STANDARD.attempts())
          .isEqualTo(fixture.meter.admitted.size());
      for (CountingMeter.Noted noted : fixture.meter.admitted) {
        assertThat(noted.settlements.size() + noted.releases).as(name).isEqualTo(1);
      }
      assertThat(settled())
          .as(name + ": at least what is billed")
          .isGreaterThanOrEqualTo(billed.get());
      assertThat(heard.stream().map(piece -> piece.split("-")[0]).distinct().count())
          .as(name + ": heard of one answer only")
          .isLessThanOrEqualTo(1);
      boolean stayed = unheard || heard.size() < leavesAt;
      switch (completion) {
        case Completion.Answered answer when !unheard && stayed ->
            assertThat(String.join("", heard)).as(name).isEqualTo(answer.text());
        case Completion.Cut cut when stayed ->
            assertThat(String.join("", heard)).as(name).isEqualTo(cut.part());
        case Completion.Unavailable _, Completion.OwnKeyFailed _, Completion.Denied _ ->
            assertThat(heard).as(name).isEmpty();
        default -> {}
      }
      if (unheard) {
        assertThat(completion).as(name).isNotInstanceOf(Completion.Cut.class);
      }
    }

    private long settled() {
      return fixture.meter.admitted.stream()
          .flatMap(noted -> noted.settlements.stream())
          .mapToLong(settlement -> settlement.use().total())
          .sum();
    }
  }
}
