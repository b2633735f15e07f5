package org.chandrahoro.server.reading;

import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.Reservation;

/** Puts the facts of a day into words. */
interface Author {
  /** Writes within a request that the caller has opened and ends. */
  Authored write(AccountId account, DayFacts day, Language language, Tone tone, OpenCall call);

  /** What came of it. */
  sealed interface Authored {
    /**
     * The words.
     *
     * @param model the name of the model, or {@link ReadingMaker#COMPOSER}
     * @param tokens what models used for it, failed attempts included
     */
    record Text(ReadingText text, String model, long tokens) implements Authored {}

    /** The person may not have it written now. */
    record NotNow(Reservation.Refused why) implements Authored {}
  }
}
