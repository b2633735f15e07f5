package org.chandrahoro.jyotish.dasha;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * The ways through the periods of a dasha, which are made when they are met.
 *
 * @param <P> a period
 * @param <L> what rules one
 */
record PeriodTree<P extends Period, L>(
    List<P> mahadashas, Function<P, List<P>> within, Function<P, L> ruler) {

  void forEach(int level, Consumer<P> action) {
    checkLevel(level);
    for (P mahadasha : mahadashas) {
      descend(mahadasha, level, action);
    }
  }

  private void descend(P period, int level, Consumer<P> action) {
    if (period.level() == level) {
      action.accept(period);
      return;
    }
    for (P child : within.apply(period)) {
      descend(child, level, action);
    }
  }

  Optional<P> findRunningAt(UniversalTime time, int level) {
    checkLevel(level);
    var candidates = mahadashas;
    while (true) {
      Optional<P> running = candidates.stream().filter(p -> p.contains(time)).findFirst();
      if (running.isEmpty() || running.get().level() == level) {
        return running;
      }
      candidates = within.apply(running.get());
    }
  }

  Optional<P> findNext(List<L> chain, UniversalTime after) {
    checkLevel(chain.size());
    return next(mahadashas, chain, after);
  }

  private Optional<P> next(List<P> candidates, List<L> chain, UniversalTime after) {
    for (P candidate : candidates) {
      if (!ruler.apply(candidate).equals(chain.getFirst())
          || candidate.end().daysSinceJ2000() <= after.daysSinceJ2000()) {
        continue;
      }
      if (chain.size() > 1) {
        var found = next(within.apply(candidate), chain.subList(1, chain.size()), after);
        if (found.isPresent()) {
          return found;
        }
      } else if (candidate.start().daysSinceJ2000() >= after.daysSinceJ2000()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static void checkLevel(int level) {
    if (level < 1 || level > Dasha.DEEPEST_LEVEL) {
      throw new IllegalArgumentException(
          "dasha level "
              + level
              + "; accepted are 1 (maha) to "
              + Dasha.DEEPEST_LEVEL
              + " (prana)");
    }
  }
}
