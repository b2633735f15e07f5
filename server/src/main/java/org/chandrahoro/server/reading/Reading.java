package org.chandrahoro.server.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.profile.ProfileId;

/**
 * One person's reading for one date.
 *
 * @param zone in which its times are written
 * @param model what wrote it; {@code composer} for the built-in one
 * @param factsKey hash of the canonical facts that it was written from
 * @param openedAt when it was first opened and counted; empty while it waits, made ahead
 */
public record Reading(
    ReadingId id,
    AccountId account,
    ProfileId profile,
    LocalDate date,
    Language language,
    Tone tone,
    ZoneId zone,
    String model,
    String factsKey,
    ReadingText text,
    List<ShownFact> facts,
    Instant madeAt,
    Optional<Instant> openedAt) {

  public Reading {
    facts = List.copyOf(facts);
  }

  /** Names nobody and tells nothing: a record's own text would put the reading into a log. */
  @Override
  public String toString() {
    return "Reading[" + id.value() + "]";
  }
}
