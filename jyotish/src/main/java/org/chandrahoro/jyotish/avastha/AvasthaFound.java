package org.chandrahoro.jyotish.avastha;

import java.util.List;

/**
 * A state with what made it.
 *
 * @param <A> the kind of state
 * @param why at least one reason
 */
public record AvasthaFound<A extends Enum<A>>(A avastha, List<AvasthaReason> why) {
  public AvasthaFound {
    why = List.copyOf(why);
  }
}
