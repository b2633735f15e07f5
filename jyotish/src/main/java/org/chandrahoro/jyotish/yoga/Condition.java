package org.chandrahoro.jyotish.yoga;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Something that a rule asks of a chart, and that can say why it holds there. */
interface Condition {
  boolean holds(YogaChart chart);

  /** Adds what it rests on; only asked where it holds. */
  void tell(YogaChart chart, Evidence evidence);

  static Condition of(Predicate<YogaChart> holds, BiConsumer<YogaChart, Evidence> telling) {
    return new Stated(holds, telling);
  }

  static Condition all(Condition... parts) {
    return parts.length == 1 ? parts[0] : new All(List.of(parts));
  }

  /** At least one; all that hold are told. */
  static Condition any(Condition... parts) {
    return new AtLeast(1, List.of(parts));
  }

  static Condition any(List<Condition> parts) {
    return new AtLeast(1, List.copyOf(parts));
  }

  static Condition atLeast(int count, List<Condition> parts) {
    return new AtLeast(count, List.copyOf(parts));
  }

  /** The contrary, with nothing to tell. */
  static Condition not(Condition part) {
    return new Stated(chart -> !part.holds(chart), (chart, evidence) -> {});
  }

  /** A condition given by its test and its telling. */
  record Stated(Predicate<YogaChart> test, BiConsumer<YogaChart, Evidence> telling)
      implements Condition {
    @Override
    public boolean holds(YogaChart chart) {
      return test.test(chart);
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      telling.accept(chart, evidence);
    }
  }

  /** Every part at once. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(YogaChart chart) {
      for (Condition part : parts) {
        if (!part.holds(chart)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      for (Condition part : parts) {
        part.tell(chart, evidence);
      }
    }
  }

  /** So many of the parts or more. */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    @Override
    public boolean holds(YogaChart chart) {
      int held = 0;
      for (Condition part : parts) {
        if (part.holds(chart) && ++held == count) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      for (Condition part : parts) {
        if (part.holds(chart)) {
          part.tell(chart, evidence);
        }
      }
    }
  }
}
