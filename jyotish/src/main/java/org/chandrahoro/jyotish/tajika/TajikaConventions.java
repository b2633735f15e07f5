package org.chandrahoro.jyotish.tajika;

/**
 * The choices on which sound Tajika astrologers differ.
 *
 * @param year to which zodiac the Sun returns
 * @param regard how grahas regard the lords of their parts in the fivefold strength
 * @param orb how near two grahas must come to work on each other
 * @param mudda how the first mudda dasha is begun
 */
public record TajikaConventions(SolarYear year, Regard regard, Orb orb, MuddaStart mudda) {
  /** Sidereal year, Tajika friendships, mean orbs, the first mudda dasha by its balance. */
  public static final TajikaConventions DEFAULT =
      new TajikaConventions(SolarYear.SIDEREAL, Regard.TAJIKA, Orb.MEAN, MuddaStart.BALANCE);

  /** To which longitude the Sun comes back. */
  public enum SolarYear {
    /** That from the ayanamsa's zero point; the practice of the texts. */
    SIDEREAL,
    /** That from the equinox of date. */
    TROPICAL
  }

  /** Who is a friend. */
  public enum Regard {
    /**
     * By place in the year chart: 3, 5, 9, 11 friends, 2, 6, 8, 12 neutral, 1, 4, 7, 10 enemies.
     */
    TAJIKA,
    /** Parashara's natural friendships. */
    NATURAL
  }

  /** Which of the two deeptamsas counts. */
  public enum Orb {
    /** Half the sum of both. */
    MEAN,
    /** The smaller one, so that each is within the other's. */
    SMALLER
  }

  /** How much of the first period of the year is left. */
  public enum MuddaStart {
    /** As much as the natal Moon has left of her star; the rest of it ends the year. */
    BALANCE,
    /** All of it. */
    WHOLE
  }
}
