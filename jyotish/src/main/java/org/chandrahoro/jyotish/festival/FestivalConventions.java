package org.chandrahoro.jyotish.festival;

/** The choices on which the law books and their readers differ. */
public record FestivalConventions(
    Chaturthi chaturthi, Deepavali deepavali, SankrantiDay sankranti) {

  /** Longer hold for Vinayaka Chavithi and for Deepavali, sunset for sankrantis. */
  public static final FestivalConventions DEFAULT =
      new FestivalConventions(Chaturthi.LONGER, Deepavali.LONGER, SankrantiDay.BY_SUNSET);

  /**
   * Vinayaka Chavithi when the fourth holds midday on two days unequally, as on 18 and 19 September
   * 2023.
   */
  public enum Chaturthi {
    /** Where it holds more of midday (Dharmasindhu as "kechit"; the all-India almanacs). */
    LONGER,
    /** The first, joined to the third tithi (Dharmasindhu's own rule; Telugu almanacs). */
    FIRST
  }

  /**
   * Deepavali when the new moon holds dusk on two days unequally, as on 31 October and 1 November
   * 2024.
   */
  public enum Deepavali {
    /** Where it holds more of dusk: what most of India did in 2024. */
    LONGER,
    /** The second, if it lasts a ghati after sunset (Nirnayasindhu, "dandaika-rajani-yoge"). */
    SECOND_WITH_A_GHATI
  }

  /** To which day an entry of the Sun counts. */
  public enum SankrantiDay {
    /** After sunset to the next (Dharmasindhu on Makara Sankranti). */
    BY_SUNSET,
    /** After noon to the next: what the holidays of the Telugu states followed in 2022 and 2026. */
    BY_NOON
  }
}
