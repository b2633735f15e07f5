package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.simulator.Fault;

/** The faults of the simulator, and what each means. */
final class WireFaults {
  private static final Duration LONG = Duration.ofSeconds(30);

  private WireFaults() {}

  static final Map<Fault, CallFailedException.Fault> MEANING =
      Map.ofEntries(
          Map.entry(status(401), CallFailedException.Fault.KEY_REFUSED),
          Map.entry(status(403), CallFailedException.Fault.KEY_REFUSED),
          Map.entry(status(402), CallFailedException.Fault.NO_CREDIT),
          Map.entry(Fault.status(429, "insufficient_quota"), CallFailedException.Fault.NO_CREDIT),
          Map.entry(status(429), CallFailedException.Fault.RATE_LIMITED),
          Map.entry(status(500), CallFailedException.Fault.OVERLOADED),
          Map.entry(status(503), CallFailedException.Fault.OVERLOADED),
          Map.entry(status(529), CallFailedException.Fault.OVERLOADED),
          Map.entry(status(400), CallFailedException.Fault.BAD_REQUEST),
          Map.entry(status(404), CallFailedException.Fault.BAD_REQUEST),
          Map.entry(status(413), CallFailedException.Fault.BAD_REQUEST),
          Map.entry(new Fault.Redirect("http://127.0.0.1:1/"), CallFailedException.Fault.MALFORMED),
          Map.entry(new Fault.Html(502), CallFailedException.Fault.OVERLOADED),
          Map.entry(new Fault.Html(200), CallFailedException.Fault.MALFORMED),
          Map.entry(new Fault.EmptyBody(), CallFailedException.Fault.MALFORMED),
          Map.entry(new Fault.Hangup(), CallFailedException.Fault.CUT),
          Map.entry(new Fault.Silence(LONG), CallFailedException.Fault.TIMEOUT),
          Map.entry(new Fault.StallAfter(0, LONG), CallFailedException.Fault.TIMEOUT),
          Map.entry(new Fault.StallAfter(5, LONG), CallFailedException.Fault.CUT),
          Map.entry(new Fault.CutAfter(0), CallFailedException.Fault.CUT),
          Map.entry(new Fault.CutAfter(5), CallFailedException.Fault.CUT),
          Map.entry(new Fault.ResetAfter(5), CallFailedException.Fault.CUT),
          Map.entry(new Fault.NoEndMark(), CallFailedException.Fault.CUT),
          Map.entry(new Fault.MalformedAfter(0), CallFailedException.Fault.MALFORMED),
          Map.entry(new Fault.MalformedAfter(5), CallFailedException.Fault.MALFORMED),
          Map.entry(
              new Fault.ErrorAfter(0, "overloaded_error"), CallFailedException.Fault.OVERLOADED),
          Map.entry(
              new Fault.ErrorAfter(0, "rate_limit_error"), CallFailedException.Fault.RATE_LIMITED),
          Map.entry(new Fault.ErrorAfter(5, "overloaded_error"), CallFailedException.Fault.CUT));

  private static Fault status(int status) {
    return Fault.status(status);
  }

  /** All of them but those that take a while, with a text in what the provider says. */
  static List<Fault> all(String said) {
    return List.of(
        new Fault.Status(401, Optional.of(said), Optional.of(said)),
        new Fault.Status(400, Optional.empty(), Optional.of(said)),
        new Fault.Status(500, Optional.of(said), Optional.of(said)),
        new Fault.ErrorAfter(0, said),
        new Fault.ErrorAfter(2, said),
        new Fault.CutAfter(2),
        new Fault.ResetAfter(2),
        new Fault.MalformedAfter(1),
        new Fault.Hangup());
  }
}
