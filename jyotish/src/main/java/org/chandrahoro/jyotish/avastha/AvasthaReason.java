package org.chandrahoro.jyotish.avastha;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;

/** What puts a graha in a state. */
public sealed interface AvasthaReason {
  /** It stands so many degrees into a sign. */
  record AtDegree(Graha graha, Rasi rasi, double degrees) implements AvasthaReason {}

  /** It stands so in its sign. */
  record Standing(Graha graha, Dignity dignity) implements AvasthaReason {}

  /** It is in the sign of a lord whom it regards so. */
  record InSignOf(Graha graha, Graha lord, Friendship regard) implements AvasthaReason {}

  /** It is in the sign of a malefic. */
  record InMaleficsSign(Graha graha, Graha lord) implements AvasthaReason {}

  /** It shares its sign. */
  record With(Graha graha, Graha other) implements AvasthaReason {}

  /** Another has full sight of it. */
  record SeenBy(Graha graha, Graha other) implements AvasthaReason {}

  /** No benefic has full sight of it. */
  record SeenByNoBenefic(Graha graha) implements AvasthaReason {}

  /** It is burnt by the Sun. */
  record Burnt(Graha graha) implements AvasthaReason {}

  /** It stands in the fifth house. */
  record InFifth(Graha graha) implements AvasthaReason {}

  /** It stands in a watery sign. */
  record InWaterySign(Graha graha, Rasi rasi) implements AvasthaReason {}

  /** The count says so. */
  record Counted(Graha graha, SayanadiAvastha.Count count) implements AvasthaReason {}
}
