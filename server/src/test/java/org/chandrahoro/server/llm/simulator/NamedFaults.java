package org.chandrahoro.server.llm.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Behaviours by name, in the name of a model or over HTTP; N is a number.
 *
 * <table>
 *   <caption>Names</caption>
 *   <tr><td>fault-status-N</td><td>that status, in the provider's form</td></tr>
 *   <tr><td>fault-429-N</td><td>429 with Retry-After of N seconds</td></tr>
 *   <tr><td>fault-nocredit</td><td>429 insufficient_quota</td></tr>
 *   <tr><td>fault-silence-N, fault-slow-N</td><td>nothing for N ms; first token after N ms</td></tr>
 *   <tr><td>fault-pace-N</td><td>N ms between two tokens</td></tr>
 *   <tr><td>fault-cut-N, fault-cutbyte-N, fault-reset-N</td><td>breaks off after N tokens or bytes</td></tr>
 *   <tr><td>fault-stall-N</td><td>stalls for a minute after N tokens</td></tr>
 *   <tr><td>fault-malformed-N, fault-error-N</td><td>after N tokens</td></tr>
 *   <tr><td>fault-noend, fault-empty, fault-html, fault-hangup</td><td></td></tr>
 *   <tr><td>fault-filter, fault-length, fault-nousage</td><td></td></tr>
 *   <tr><td>fault-flap-N</td><td>503 to N calls, then one answer, and so on</td></tr>
 * </table>
 */
final class NamedFaults {
  private static final Pattern NAME = Pattern.compile("fault-([a-z0-9]+?)(?:-(\\d+))?");
  private final Map<String, AtomicInteger> flaps = new ConcurrentHashMap<>();

  Optional<Behaviour> of(String name, Behaviour usual) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int n = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return Optional.of(
        switch (parts.group(1)) {
          case "status" -> usual.with(Fault.status(n));
          case "429" -> usual.with(Fault.rateLimited(Integer.toString(n)));
          case "nocredit" -> usual.with(Fault.status(429, "insufficient_quota"));
          case "silence" -> usual.with(new Fault.Silence(Duration.ofMillis(n)));
          case "slow" -> usual.paced(Duration.ofMillis(n), Duration.ZERO);
          case "pace" -> usual.paced(Duration.ZERO, Duration.ofMillis(n));
          case "cut" -> usual.with(new Fault.CutAfter(n));
          case "cutbyte" -> usual.with(new Fault.CutAtByte(n));
          case "reset" -> usual.with(new Fault.ResetAfter(n));
          case "stall" -> usual.with(new Fault.StallAfter(n, Duration.ofMinutes(1)));
          case "malformed" -> usual.with(new Fault.MalformedAfter(n));
          case "error" -> usual.with(new Fault.ErrorAfter(n, "overloaded_error"));
          case "noend" -> usual.with(new Fault.NoEndMark());
          case "empty" -> usual.with(new Fault.EmptyBody());
          case "html" -> usual.with(new Fault.Html(502));
          case "hangup" -> usual.with(new Fault.Hangup());
          case "filter" -> Behaviour.filtered("");
          case "length" ->
              Behaviour.answering(
                  _ ->
                      new Behaviour.Answer(
                          "An answer that is not", List.of(), Behaviour.Finish.LENGTH));
          case "nousage" -> usual.withoutUsage();
          case "flap" -> {
            int call = flaps.computeIfAbsent(name, _ -> new AtomicInteger()).getAndIncrement();
            yield call % (n + 1) < n ? usual.with(Fault.status(503)) : usual;
          }
          default -> throw new IllegalArgumentException("no fault of the name " + name);
        });
  }
}
