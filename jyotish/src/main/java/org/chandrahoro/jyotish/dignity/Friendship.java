package org.chandrahoro.jyotish.dignity;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * How one of the seven grahas regards another. Not mutual: the Moon has no enemy and is one.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 3 (Santhanam): 3.55 natural, 3.56 for the time being,
 * 3.57–58 both together. The nodes take no part.
 */
public enum Friendship {
  GREAT_FRIEND,
  FRIEND,
  NEUTRAL,
  ENEMY,
  GREAT_ENEMY;

  private static final Friendship[] ALL = values();

  /** Rows regard, columns are regarded, Sun to Saturn in weekday order: F, N, E; own is blank. */
  private static final String[] NATURAL = {
    " FFNFEE", // Sun
    "F NFNNN", // Moon
    "FF EFNN", // Mars
    "FEN NFN", // Mercury
    "FFFE EN", // Jupiter
    "EENFN F", // Venus
    "EEEFNF ", // Saturn
  };

  /**
   * The lasting regard: friend, neutral or enemy. Friends are the lords of the second, fourth,
   * fifth, eighth, ninth and twelfth from a graha's moolatrikona and of its exaltation; who owns
   * two signs and is named by one only is neutral.
   *
   * @throws IllegalArgumentException for a node, or for a graha and itself
   */
  public static Friendship natural(Graha graha, Graha regarded) {
    if (graha.isNode() || regarded.isNode() || graha == regarded) {
      throw new IllegalArgumentException(
          "no natural friendship of " + graha + " to " + regarded + "; Sun to Saturn have one");
    }
    return switch (NATURAL[graha.ordinal()].charAt(regarded.ordinal())) {
      case 'F' -> FRIEND;
      case 'N' -> NEUTRAL;
      default -> ENEMY;
    };
  }

  /**
   * Whether a graha in one sign is for the time being a friend to one in another: second, third,
   * fourth, tenth, eleventh or twelfth from each other. If not, they are enemies.
   */
  public static boolean isTemporalFriend(Rasi sign, Rasi other) {
    int count = sign.countTo(other);
    return (count >= 2 && count <= 4) || count >= 10;
  }

  /**
   * Both together (panchadha maitri): two friendships make a great friend, two enmities a great
   * enemy, one of each a neutral; a natural neutral is what the time makes of him.
   */
  public static Friendship compound(Graha graha, Rasi sign, Graha regarded, Rasi otherSign) {
    int time = isTemporalFriend(sign, otherSign) ? -1 : 1;
    return ALL[natural(graha, regarded).ordinal() + time];
  }

  /**
   * How one of the seven regards the lord of the sign it stands in; empty in its own sign.
   *
   * @throws IllegalArgumentException for a node
   */
  public static Optional<Friendship> findToDispositor(RecordedChart chart, Graha graha) {
    var sign = chart.rasi(graha);
    var lord = sign.lord();
    return graha == lord
        ? Optional.empty()
        : Optional.of(compound(graha, sign, lord, chart.rasi(lord)));
  }
}
