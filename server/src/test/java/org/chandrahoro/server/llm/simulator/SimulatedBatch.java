package org.chandrahoro.server.llm.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chandrahoro.server.llm.simulator.Behaviour.Finish;
import org.chandrahoro.server.llm.simulator.Dialect.Ending;
import org.chandrahoro.server.llm.simulator.Dialect.Use;
import org.jspecify.annotations.Nullable;

/** One batch at the desk, from the request that hands it over to its results and their bill. */
final class SimulatedBatch {
  final String id;
  final String label;
  final Dialect dialect;
  final List<Entry> entries;
  final BatchScript script;
  final Instant createdAt;
  final boolean noRoom;
  private final BatchDesk desk;
  private @Nullable Instant cancelledAt;
  private @Nullable List<Result> results;

  /** A request within it. */
  record Entry(String customId, Asked asked) {}

  /**
   * What came of an entry.
   *
   * @param status 200: {@code body} is the answer; 0: it was not met
   */
  record Result(String customId, int status, String body) {}

  /** How it stands. */
  enum Stage {
    RUNNING,
    CANCELLING,
    DONE,
    EXPIRED,
    CANCELLED,
    NO_ROOM
  }

  SimulatedBatch(
      BatchDesk desk,
      String id,
      String label,
      Dialect dialect,
      List<Entry> entries,
      BatchScript script,
      boolean noRoom) {
    this.desk = desk;
    this.id = id;
    this.label = label;
    this.dialect = dialect;
    this.entries = List.copyOf(entries);
    this.script = script;
    this.createdAt = desk.now();
    this.noRoom = noRoom;
  }

  String model() {
    return entries.getFirst().asked().model();
  }

  long tokens() {
    return entries.stream().mapToLong(entry -> input(entry.asked())).sum();
  }

  void cancel() {
    if (stage() == Stage.RUNNING) {
      cancelledAt = desk.now();
    }
  }

  Stage stage() {
    if (noRoom) {
      return Stage.NO_ROOM;
    }
    Instant now = desk.now();
    if (cancelledAt != null) {
      return now.isBefore(cancelledAt.plus(desk.cancelling())) ? Stage.CANCELLING : Stage.CANCELLED;
    }
    if (now.isBefore(createdAt.plus(script.delay()))) {
      return Stage.RUNNING;
    }
    return script.expires() ? Stage.EXPIRED : Stage.DONE;
  }

  boolean isOver() {
    return stage() != Stage.RUNNING && stage() != Stage.CANCELLING;
  }

  /** What there is to show once it is over; billed the first time that it is. */
  List<Result> results() {
    if (results == null) {
      int answered =
          stage() == Stage.DONE ? entries.size() : Math.min(entries.size(), script.answered());
      var all = new ArrayList<Result>();
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        Integer error = script.errors().get(i);
        if (i >= answered) {
          all.add(new Result(entry.customId(), 0, ""));
        } else if (error != null) {
          all.add(new Result(entry.customId(), error, dialect.errorBody(error, "")));
        } else {
          all.add(new Result(entry.customId(), 200, answer(entry.asked())));
        }
      }
      if (script.shuffled()) {
        Collections.shuffle(all, new Random(7));
      }
      results = List.copyOf(all);
    }
    return results;
  }

  /** How many entries stand how; all are open until it is over. */
  record Counts(long met, long failed, long unmet, long open) {}

  Counts counts() {
    if (!isOver()) {
      return new Counts(0, 0, 0, entries.size());
    }
    return new Counts(
        results().stream().filter(result -> result.status() == 200).count(),
        results().stream().filter(result -> result.status() > 200).count(),
        results().stream().filter(result -> result.status() == 0).count(),
        0);
  }

  private static int input(Asked asked) {
    return Tokenizer.count(String.join("", asked.prompt())) + 4;
  }

  private String answer(Asked asked) {
    Behaviour behaviour = desk.behaviour(asked);
    var wanted = behaviour.answer().apply(asked);
    List<String> tokens = Tokenizer.tokens(wanted.text());
    int reasoning = Math.min(behaviour.reasoning(), asked.maxTokens());
    boolean cutShort = tokens.size() > asked.maxTokens() - reasoning;
    if (cutShort) {
      tokens = tokens.subList(0, asked.maxTokens() - reasoning);
    }
    Finish finish = cutShort ? Finish.LENGTH : wanted.finish();
    var use = new Use(input(asked), 0, 0, tokens.size() + reasoning, reasoning);
    var item =
        new Bill.Item(
            asked.provider(),
            asked.model(),
            asked.key(),
            use.input(),
            0,
            0,
            use.output(),
            reasoning,
            true);
    desk.bill().begin(item);
    var said = new Behaviour.Answer(String.join("", tokens), List.of(), finish);
    return dialect.plain(asked, said, new Ending(finish, false, use, behaviour.tellsUsage()));
  }
}
