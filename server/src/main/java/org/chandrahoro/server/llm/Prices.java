package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The price list and what calls cost by it. Rows are only ever added; a row added on one node
 * counts on all of them within ten seconds, and what was rated before that can be rated anew.
 */
public final class Prices {
  private static final Logger LOG = LoggerFactory.getLogger(Prices.class);
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final PriceStore store;
  private final Clock clock;
  private final Consumer<ModelId> unpriced;
  private final ReentrantLock loading = new ReentrantLock();
  private volatile @Nullable Loaded loaded;

  private record Loaded(PriceList list, Instant at) {}

  /**
   * @param unpriced hears of each call of a model that has no price
   */
  Prices(PriceStore store, Clock clock, Consumer<ModelId> unpriced) {
    this.store = store;
    this.clock = clock;
    this.unpriced = unpriced;
  }

  /**
   * What a call costs.
   *
   * @param at when it was sent
   * @return nothing, by version 0, where the model has no price: that blocks nobody, and can be
   *     rated when there is one
   */
  public Cost cost(ModelId model, TokenUse use, Instant at) {
    return cost(model, use, Lane.DIRECT, at);
  }

  /** As above, by the prices of a lane. */
  public Cost cost(ModelId model, TokenUse use, Lane lane, Instant at) {
    Optional<PriceRow> row = list().find(model, at);
    if (row.isEmpty()) {
      unpriced.accept(model);
    }
    return cost(row, use, lane);
  }

  private static Cost cost(Optional<PriceRow> row, TokenUse use, Lane lane) {
    return row.map(price -> new Cost(price.quote().microDollars(use, lane), price.version()))
        .orElse(new Cost(0, 0));
  }

  /**
   * What must be added to the charges of these calls so that they stand at the prices that the list
   * now has for the moments at which they were sent. Calls that stand rightly are left out, so that
   * a second run adds nothing.
   */
  public List<Adjustment> rerate(List<RatedCall> calls) {
    PriceList now = new PriceList(store.all());
    return calls.stream()
        .flatMap(
            call -> {
              Cost right = cost(now.find(call.model(), call.at()), call.use(), call.lane());
              return Optional.of(right.microDollars() - call.charged())
                  .filter(difference -> difference != 0)
                  .map(difference -> new Adjustment(call.id(), difference, right.priceVersion()))
                  .stream();
            })
        .toList();
  }

  /** Every row, by model and then by time. */
  public List<PriceRow> all() {
    return store.all();
  }

  /**
   * Adds a price, or corrects one: a quote that holds from the same instant as an earlier one takes
   * its place. Joins the transaction of the caller.
   */
  public PriceRow add(PriceQuote quote) {
    Instant now = clock.instant();
    long version = store.add(quote, now);
    loaded = null;
    return new PriceRow(version, quote, now);
  }

  private PriceList list() {
    Loaded last = loaded;
    Instant now = clock.instant();
    if (last != null && isFresh(last, now)) {
      return last.list();
    }
    if (last != null) {
      // One asks the database, the others go on with what they have.
      if (!loading.tryLock()) {
        return last.list();
      }
    } else {
      loading.lock();
    }
    try {
      Loaded meanwhile = loaded;
      return meanwhile != null && isFresh(meanwhile, now) ? meanwhile.list() : reload(last, now);
    } finally {
      loading.unlock();
    }
  }

  private PriceList reload(@Nullable Loaded last, Instant now) {
    try {
      var list = new PriceList(store.all());
      loaded = new Loaded(list, now);
      return list;
    } catch (DataAccessException unreadable) {
      LOG.warn("The price list cannot be read; what was read of it before goes on counting");
      var list = last == null ? new PriceList(List.of()) : last.list();
      loaded = new Loaded(list, now);
      return list;
    }
  }

  private static boolean isFresh(Loaded loaded, Instant now) {
    return Duration.between(loaded.at(), now).abs().compareTo(FRESH) < 0;
  }
}
