package org.chandrahoro.jyotish.avastha;

/**
 * The six tempers, of which a graha may have several or none. Brihat Parashara Hora Shastra, ch. 45
 * (Santhanam); where a verse lists several conditions, any of them is enough, as its wording with
 * "or" in the verse on hunger has it.
 */
public enum LajjitadiAvastha {
  /** Ashamed: in the fifth with Sun, Mars, Saturn, Rahu or Ketu. */
  LAJJITA,
  /** Proud: exalted or in moolatrikona. */
  GARVITA,
  /** Hungry: in an enemy's sign, with an enemy, seen by one, or with Saturn. */
  KSHUDHITA,
  /** Thirsty: in a watery sign, seen by an enemy and by no benefic. */
  TRISHITA,
  /** Glad: in a friend's sign, with a friend, seen by one, or with Jupiter. */
  MUDITA,
  /** Shaken: with the Sun and seen by a malefic or an enemy. */
  KSHOBHITA
}
