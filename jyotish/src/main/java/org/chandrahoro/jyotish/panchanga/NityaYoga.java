package org.chandrahoro.jyotish.panchanga;

/**
 * The yoga of the panchanga: the time in which the longitudes of Sun and Moon together gain 13°20′
 * (Surya Siddhanta 2.65). Nothing to do with the combinations of a chart.
 */
public enum NityaYoga {
  VISHKAMBHA,
  PRITI,
  AYUSHMAN,
  SAUBHAGYA,
  SHOBHANA,
  ATIGANDA,
  SUKARMA,
  DHRITI,
  SHULA,
  GANDA,
  VRIDDHI,
  DHRUVA,
  VYAGHATA,
  HARSHANA,
  VAJRA,
  SIDDHI,
  VYATIPATA,
  VARIYAN,
  PARIGHA,
  SHIVA,
  SIDDHA,
  SADHYA,
  SHUBHA,
  SHUKLA,
  BRAHMA,
  INDRA,
  VAIDHRITI;

  private static final NityaYoga[] ALL = values();

  /**
   * @param number 1 for Vishkambha to 27 for Vaidhriti
   */
  public static NityaYoga ofNumber(int number) {
    if (number < 1 || number > ALL.length) {
      throw new IllegalArgumentException("nitya yoga " + number + "; accepted are 1 to 27");
    }
    return ALL[number - 1];
  }

  /** Its number, 1 for Vishkambha to 27 for Vaidhriti. */
  public int number() {
    return ordinal() + 1;
  }
}
