package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an admitted attempt has used, told to its ticket exactly once. */
final class Bill {
  private static final Logger LOG = LoggerFactory.getLogger(Bill.class);

  private final Meter.Ticket ticket;
  private final Attempted attempted;
  private final Prices prices;
  private final RouterMetrics metrics;
  private final Clock clock;
  private final Instant sent;
  private Optional<Instant> firstToken = Optional.empty();
  private boolean told;

  /** Who was asked for what. */
  record Attempted(String purpose, ModelId model, KeyOwner owner) {}

  Bill(
      Meter.Ticket ticket, Attempted attempted, Prices prices, RouterMetrics metrics, Clock clock) {
    this.ticket = ticket;
    this.attempted = attempted;
    this.prices = prices;
    this.metrics = metrics;
    this.clock = clock;
    this.sent = clock.instant();
  }

  void produced(long tokens) {
    if (firstToken.isEmpty()) {
      firstToken = Optional.of(clock.instant());
    }
    try {
      ticket.produced(tokens);
    } catch (RuntimeException unheard) {
      LOG.debug("A checkpoint of a call was not kept", unheard);
    }
  }

  /** The request ends without it. */
  void outlive() {
    ticket.outlive();
  }

  boolean isTold() {
    return told;
  }

  void settle(TokenUse use, Meter.End end) {
    var settlement =
        new Meter.Settlement(
            use,
            prices.cost(attempted.model(), use, sent),
            end,
            Duration.between(sent, clock.instant()),
            firstToken.map(first -> Duration.between(sent, first)));
    told = true;
    try {
      ticket.settle(settlement);
    } catch (RuntimeException failed) {
      untold(failed);
    }
    metrics.settled(attempted.purpose(), attempted.model(), attempted.owner(), settlement);
  }

  void release() {
    told = true;
    try {
      ticket.release();
    } catch (RuntimeException failed) {
      untold(failed);
    }
  }

  /** The row of the attempt stands since before it was sent: whoever sweeps finds it there. */
  private void untold(RuntimeException failed) {
    LOG.error("The end of a call could not be kept; its hold will expire", failed);
    metrics.untold(attempted.model());
  }
}
