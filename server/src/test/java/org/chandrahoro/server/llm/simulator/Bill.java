package org.chandrahoro.server.llm.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the simulator charges: everything it produced, whoever read it. Safe for many threads. */
public final class Bill {
  private final List<Item> items = new ArrayList<>();

  /**
   * One call.
   *
   * @param input all that was sent, cached and cache-writing parts included
   * @param output all that was produced, reasoning included
   * @param whole whether the answer was sent to its end
   */
  public record Item(
      String provider,
      String model,
      String key,
      long input,
      long cachedInput,
      long cacheWrite,
      long output,
      long reasoning,
      boolean whole) {
    public long total() {
      return input + output;
    }
  }

  /** A line that grows: what a reader can have seen is on the bill already. */
  final class Line {
    private final int place;

    private Line(int place) {
      this.place = place;
    }

    void produced(long output) {
      change(
          item ->
              new Item(
                  item.provider(),
                  item.model(),
                  item.key(),
                  item.input(),
                  item.cachedInput(),
                  item.cacheWrite(),
                  output,
                  item.reasoning(),
                  item.whole()));
    }

    void whole() {
      change(
          item ->
              new Item(
                  item.provider(),
                  item.model(),
                  item.key(),
                  item.input(),
                  item.cachedInput(),
                  item.cacheWrite(),
                  item.output(),
                  item.reasoning(),
                  true));
    }

    private void change(UnaryOperator<Item> change) {
      synchronized (Bill.this) {
        if (place < items.size()) {
          items.set(place, change.apply(items.get(place)));
        }
      }
    }
  }

  synchronized Line begin(Item item) {
    items.add(item);
    return new Line(items.size() - 1);
  }

  /** All calls that were charged, in the order in which they began. */
  public synchronized List<Item> items() {
    return List.copyOf(items);
  }

  public synchronized Item last() {
    if (items.isEmpty()) {
      throw new AssertionError("nothing was charged");
    }
    return items.getLast();
  }

  public synchronized long input() {
    return items.stream().mapToLong(Item::input).sum();
  }

  public synchronized long output() {
    return items.stream().mapToLong(Item::output).sum();
  }

  public synchronized long total() {
    return items.stream().mapToLong(Item::total).sum();
  }

  synchronized void clear() {
    items.clear();
  }
}
