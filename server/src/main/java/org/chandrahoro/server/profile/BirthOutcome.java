package org.chandrahoro.server.profile;

import java.time.ZoneOffset;
import java.util.List;
import org.chandrahoro.server.web.Refusal;
import org.springframework.http.HttpStatus;

/** What a typed birth turned out to be. */
public sealed interface BirthOutcome {
  /** A birth with its instant. */
  record Understood(BirthDetails birth) implements BirthOutcome {}

  /**
   * {@code field} is named as in {@link BirthEntry} (snake_case); {@code detail} says what is
   * accepted.
   */
  record Unacceptable(String field, String detail) implements BirthOutcome {}

  /** No clock there ever showed that time. */
  record NoSuchLocalTime(ZoneOffset before, ZoneOffset after) implements BirthOutcome {}

  /** Clocks there showed that time twice; {@code offset} must say which was meant. */
  record Ambiguous(ZoneOffset earlier, ZoneOffset later) implements BirthOutcome {}

  /**
   * The birth, or the problem that the API answers.
   *
   * @throws Refusal where there is none
   */
  default BirthDetails orRefuse() {
    return switch (this) {
      case Understood(BirthDetails birth) -> birth;
      case Unacceptable(String field, String detail) -> throw Refusal.badField(field, detail);
      case NoSuchLocalTime(ZoneOffset before, ZoneOffset after) ->
          throw new Refusal(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "NO_SUCH_LOCAL_TIME",
                  "time: no clock there showed this; clocks went forward from "
                      + written(before)
                      + " to "
                      + written(after))
              .with("field", "time");
      case Ambiguous(ZoneOffset earlier, ZoneOffset later) ->
          throw new Refusal(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "AMBIGUOUS_LOCAL_TIME",
                  "time: clocks there showed this twice; send offset "
                      + written(earlier)
                      + " for the earlier or "
                      + written(later)
                      + " for the later")
              .with("field", "time")
              .with("offsets", List.of(written(earlier), written(later)));
    };
  }

  /** {@code +05:30}, {@code +05:21:10}, and {@code +00:00} rather than {@code Z}. */
  static String written(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
  }
}
