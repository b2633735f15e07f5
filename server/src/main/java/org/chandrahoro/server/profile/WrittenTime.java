package org.chandrahoro.server.profile;

import java.time.LocalTime;

/** The time of birth as the clock on the wall showed it, and how well it is known. */
public sealed interface WrittenTime {
  /** As it stands on the certificate. */
  record Recorded(LocalTime time) implements WrittenTime {}

  /** May be off by {@code minutes} either way: 1 to 720. */
  record Within(LocalTime time, int minutes) implements WrittenTime {
    public static final int MOST_MINUTES = 720;

    public Within {
      if (minutes < 1 || minutes > MOST_MINUTES) {
        throw new IllegalArgumentException(
            "within " + minutes + " minutes; accepted are 1 to " + MOST_MINUTES);
      }
    }
  }

  /** Only the date is known. */
  record Unknown() implements WrittenTime {}
}
