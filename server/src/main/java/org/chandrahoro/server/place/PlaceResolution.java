package org.chandrahoro.server.place;

import java.util.List;

/** What one text that should mean one place turned out to mean. */
public sealed interface PlaceResolution {
  /** It means this place, clearly enough to go on without asking. */
  record Found(Place place) implements PlaceResolution {}

  /**
   * It does not mean one place.
   *
   * @param reason one line for the person who typed it: the text, what is wrong, what is accepted
   * @param candidates the places it may have meant, likeliest first; may be empty
   */
  record Refused(String reason, List<Place> candidates) implements PlaceResolution {
    public Refused {
      candidates = List.copyOf(candidates);
    }
  }
}
