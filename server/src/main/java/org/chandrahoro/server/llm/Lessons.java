package org.chandrahoro.server.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a fault says of the provider, of the key, and of asking the candidate again. */
final class Lessons {
  private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);

  private final FailoverRouter.Parts parts;
  private final OwnKeyWatch watch;
  private Optional<ModelId> brokenOwn = Optional.empty();

  Lessons(FailoverRouter.Parts parts, OwnKeyWatch watch) {
    this.parts = parts;
    this.watch = watch;
  }

  /** The model whose own key does not work, where that was found. */
  Optional<ModelId> brokenOwn() {
    return brokenOwn;
  }

  /**
   * Learns from a failed attempt.
   *
   * @param asked for how long the provider asked to be left alone
   * @param allotted how long it had to say something
   */
  void learn(Chosen chosen, Fault fault, Optional<Duration> asked, Duration allotted) {
    Instant now = parts.clock().instant();
    switch (fault) {
      case KEY_REFUSED -> refused(chosen, OwnKeyWatch.Why.REFUSED, now);
      case NO_CREDIT -> refused(chosen, OwnKeyWatch.Why.NO_CREDIT, now);
      case RATE_LIMITED -> rateLimited(chosen, asked, now);
      case OVERLOADED, NOT_CONNECTED, CUT -> {
        chosen.permit().failed(now, asked);
        chosen.standing().restUntil(now.plus(pause(chosen, asked)));
      }
      case TIMEOUT, MALFORMED -> {
        if (fault == Fault.TIMEOUT && allotted.compareTo(parts.settings().fair()) < 0) {
          chosen.permit().withoutVerdict();
        } else {
          chosen.permit().failed(now, asked);
        }
        // The provider may have billed it, and would bill the same again.
        chosen.standing().giveUp();
      }
      case BAD_REQUEST -> {
        chosen.permit().withoutVerdict();
        chosen.standing().giveUp();
      }
    }
  }

  private void refused(Chosen chosen, OwnKeyWatch.Why why, Instant now) {
    chosen.permit().withoutVerdict();
    if (chosen.platformKey().isPresent()) {
      chosen.platformKey().get().rest(now.plus(parts.settings().refusedRest()), true);
      return;
    }
    chosen.standing().giveUp();
    brokenOwn = Optional.of(chosen.standing().model());
    try {
      watch.broken(chosen.standing().model(), why);
    } catch (RuntimeException unheard) {
      LOG.warn("That a person's own key is broken could not be told", unheard);
    }
  }

  private void rateLimited(Chosen chosen, Optional<Duration> asked, Instant now) {
    Instant until = now.plus(pause(chosen, asked));
    if (chosen.platformKey().isPresent()) {
      chosen.permit().withoutVerdict();
      chosen.platformKey().get().rest(until, false);
    } else {
      chosen.permit().failed(now, asked);
      chosen.standing().restUntil(until);
    }
  }

  private Duration pause(Chosen chosen, Optional<Duration> asked) {
    return parts.settings().pause(chosen.standing().failedAgain(), asked, parts.random());
  }
}
