package org.chandrahoro.server.llm.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the simulator meets one call.
 *
 * @param answer what is said to a request
 * @param toFirstToken the wait before the first token
 * @param gap the wait between two events with tokens
 * @param perEvent how many tokens one event carries
 * @param reasoning tokens that are billed and not shown
 * @param tellsUsage false: the stream never says what it used
 * @param generatesOn whether the model writes on, and bills, when the reader has gone
 */
public record Behaviour(
    Function<Asked, Answer> answer,
    Duration toFirstToken,
    Duration gap,
    int perEvent,
    int reasoning,
    boolean tellsUsage,
    boolean generatesOn,
    Optional<Fault> fault) {

  /** What the model says. */
  public record Answer(String text, List<Call> calls, Finish finish) {
    public Answer {
      calls = List.copyOf(calls);
    }
  }

  /** A call of a tool; the id is made by the simulator. */
  public record Call(String name, String arguments) {}

  /** Why the model stops; a reached limit of tokens makes LENGTH of it by itself. */
  public enum Finish {
    STOP,
    LENGTH,
    FILTER
  }

  /** Says that text, whatever is asked. */
  public static Behaviour says(String text) {
    return answering(_ -> new Answer(text, List.of(), Finish.STOP));
  }

  /** Says what the function makes of the request. */
  public static Behaviour answering(Function<Asked, Answer> answer) {
    return new Behaviour(answer, Duration.ZERO, Duration.ZERO, 1, 0, true, false, Optional.empty());
  }

  /** A fixed text, or an instance of the schema that the request brings. */
  public static Behaviour usual() {
    return answering(
        asked ->
            new Answer(
                asked
                    .schema()
                    .map(SchemaSample::of)
                    .orElse("The Moon is bright tonight, and the day asks for patience."),
                List.of(),
                Finish.STOP));
  }

  /** Asks for that tool. */
  public static Behaviour calls(Call... calls) {
    return answering(_ -> new Answer("", List.of(calls), Finish.STOP));
  }

  /** The filter of the provider stops it after that text. */
  public static Behaviour filtered(String text) {
    return answering(_ -> new Answer(text, List.of(), Finish.FILTER));
  }

  /** Fails in that way, with the usual answer where there is room for one. */
  public static Behaviour failing(Fault fault) {
    return usual().with(fault);
  }

  public Behaviour with(Fault fault) {
    return new Behaviour(
        answer,
        toFirstToken,
        gap,
        perEvent,
        reasoning,
        tellsUsage,
        generatesOn,
        Optional.of(fault));
  }

  public Behaviour paced(Duration toFirstToken, Duration gap) {
    return new Behaviour(
        answer, toFirstToken, gap, perEvent, reasoning, tellsUsage, generatesOn, fault);
  }

  public Behaviour tokensPerEvent(int count) {
    return new Behaviour(
        answer, toFirstToken, gap, count, reasoning, tellsUsage, generatesOn, fault);
  }

  public Behaviour reasoning(int tokens) {
    return new Behaviour(
        answer, toFirstToken, gap, perEvent, tokens, tellsUsage, generatesOn, fault);
  }

  public Behaviour withoutUsage() {
    return new Behaviour(answer, toFirstToken, gap, perEvent, reasoning, false, generatesOn, fault);
  }

  /** Writes to the end, and bills it, though nobody reads. */
  public Behaviour generatingOn() {
    return new Behaviour(answer, toFirstToken, gap, perEvent, reasoning, tellsUsage, true, fault);
  }
}
