package org.chandrahoro.jyotish.festival;

/**
 * Why an ekadashi is kept on its day: which of the cases of Dharmasindhu (first pariccheda)
 * decides.
 */
public enum EkadashiGround {
  /** The eleventh has the day's sunrise. */
  HOLDS_THE_SUNRISE,
  /** The eleventh has no sunrise; the day in which it runs is kept. */
  HOLDS_NO_SUNRISE,
  /** The eleventh has no sunrise and is joined to the tenth; the day after is kept. */
  JOINED_TO_THE_TENTH,
  /** The eleventh has two sunrises and the twelfth is over before the third: the first. */
  FIRST_OF_TWO_SUNRISES,
  /** The eleventh has two sunrises: the second. */
  SECOND_OF_TWO_SUNRISES,
  /** The twelfth would be gone before the sunrise on which the fast is broken: a day earlier. */
  TWELFTH_TOO_SHORT,
  /** The tenth has not ended at the arunodaya, four ghatis before sunrise: a day later. */
  TENTH_AT_ARUNODAYA,
  /** The twelfth has two sunrises: a day later. */
  TWELFTH_AT_TWO_SUNRISES
}
