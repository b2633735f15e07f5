package org.chandrahoro.jyotish.festival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.Panchanga;

/** How a tithi that touches two days is given to one of them. */
sealed interface DayChoice {
  /** The day and why; the days are that in which the tithi begins and those after it. */
  record Chosen(Panchanga day, Optional<DayPart> part, Basis basis) {}

  Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions);

  /** Which of two days. */
  enum Tie {
    FIRST,
    SECOND,
    /** Where it holds longer, the second when they are equal. */
    LONGER,
    /** The second, if it holds a ghati there; else the first. */
    SECOND_WITH_A_GHATI
  }

  /** By the part of the day that the tithi holds. */
  record ByPart(DayPart part, Tie both, Tie neither) implements DayChoice {
    @Override
    public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
      List<Panchanga> holding =
          days.stream().filter(day -> part.isHeldBy(run.window(), day)).toList();
      if (holding.size() == 1) {
        return new Chosen(holding.getFirst(), Optional.of(part), Basis.HOLDS_HERE_ALONE);
      }
      if (holding.isEmpty()) {
        return neither == Tie.FIRST
            ? new Chosen(days.getFirst(), Optional.of(part), Basis.NEITHER_FIRST)
            : new Chosen(lastTouched(run, days), Optional.of(part), Basis.NEITHER_SECOND);
      }
      return ofTwo(run, holding.getFirst(), holding.getLast());
    }

    private Chosen ofTwo(TithiRun run, Panchanga first, Panchanga second) {
      return switch (both) {
        case FIRST -> new Chosen(first, Optional.of(part), Basis.FIRST_OF_TWO);
        case SECOND -> new Chosen(second, Optional.of(part), Basis.SECOND_OF_TWO);
        case SECOND_WITH_A_GHATI ->
            part.heldBy(run.window(), second).compareTo(DayPart.GHATI) >= 0
                ? new Chosen(second, Optional.of(part), Basis.SECOND_OF_TWO)
                : new Chosen(first, Optional.of(part), Basis.FIRST_OF_TWO);
        case LONGER -> {
          int longer =
              part.heldBy(run.window(), first).compareTo(part.heldBy(run.window(), second));
          yield longer == 0
              ? new Chosen(second, Optional.of(part), Basis.SECOND_OF_TWO)
              : new Chosen(longer > 0 ? first : second, Optional.of(part), Basis.HOLDS_LONGER);
        }
      };
    }
  }

  /**
   * The day at whose sunrise the tithi runs, if it lasts so many muhurtas more; otherwise the day
   * before.
   */
  record LastingAfterSunrise(int muhurtas) implements DayChoice {
    @Override
    public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
      for (Panchanga day : days) {
        if (DayPart.SUNRISE.isHeldBy(run.window(), day)) {
          return run.window().to().isBefore(DayPart.daylight(day, muhurtas, 15))
              ? new Chosen(days.getFirst(), Optional.empty(), Basis.TOO_SHORT_NEXT_DAY)
              : new Chosen(day, Optional.of(DayPart.SUNRISE), Basis.LASTS_AFTER_SUNRISE);
        }
      }
      return new Chosen(days.getFirst(), Optional.of(DayPart.SUNRISE), Basis.NEITHER_FIRST);
    }
  }

  /**
   * The day in which the tithi begins, if it does so within eighteen ghatis of sunrise ("bhuto
   * 'shtadasha-nadibhir dushayaty uttaram tithim"); otherwise the next.
   */
  record JoinedToTheOneBefore() implements DayChoice {
    private static final int GHATIS = 18;

    @Override
    public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
      Panchanga first = days.getFirst();
      Instant by = first.sunrise().plus(DayPart.GHATI.multipliedBy(GHATIS));
      if (run.window().from().isBefore(by) || days.size() == 1) {
        return new Chosen(first, Optional.empty(), Basis.JOINED_TO_THE_TITHI_BEFORE);
      }
      return new Chosen(days.get(1), Optional.empty(), Basis.BEGINS_TOO_LATE_THE_DAY_BEFORE);
    }
  }

  /** Rules of a kind of their own. */
  enum Special implements DayChoice {
    /** Midday; of two days as the conventions say. */
    VINAYAKA {
      @Override
      public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
        Tie both =
            conventions.chaturthi() == FestivalConventions.Chaturthi.FIRST ? Tie.FIRST : Tie.LONGER;
        return new ByPart(DayPart.MADHYAHNA, both, Tie.FIRST).choose(run, days, conventions);
      }
    },
    /** Dusk; of two days as the conventions say. */
    DEEPAVALI {
      @Override
      public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
        Tie both =
            conventions.deepavali() == FestivalConventions.Deepavali.LONGER
                ? Tie.LONGER
                : Tie.SECOND_WITH_A_GHATI;
        return new ByPart(DayPart.PRADOSHA, both, Tie.SECOND).choose(run, days, conventions);
      }
    },
    /**
     * The afternoon, but where the tenth runs at two sunrises or afternoons the day on which the
     * Moon is in Shravana in the afternoon (Dharmasindhu 2, Ashvina). A touch of the afternoon
     * shorter than a ghati does not count.
     */
    VIJAYA {
      @Override
      public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
        List<Panchanga> possible =
            days.stream()
                .filter(
                    day -> holdsAfternoon(run, day) || DayPart.SUNRISE.isHeldBy(run.window(), day))
                .toList();
        List<Panchanga> holding = days.stream().filter(day -> holdsAfternoon(run, day)).toList();
        List<Panchanga> withStar = possible.stream().filter(Special::inShravana).toList();
        var part = Optional.of(DayPart.APARAHNA);
        if (possible.size() > 1 && withStar.size() == 1 && holding.size() != 1) {
          return new Chosen(withStar.getFirst(), part, Basis.SHRAVANA);
        }
        if (holding.size() == 1) {
          Panchanga only = holding.getFirst();
          // the tenth is over before the next afternoon, but runs at that sunrise with the star
          boolean nextHasStar =
              withStar.size() == 1 && withStar.getFirst().date().isAfter(only.date());
          return nextHasStar
              ? new Chosen(withStar.getFirst(), part, Basis.SHRAVANA)
              : new Chosen(only, part, Basis.HOLDS_HERE_ALONE);
        }
        return holding.isEmpty()
            ? new Chosen(days.getFirst(), part, Basis.NEITHER_FIRST)
            : new Chosen(holding.getFirst(), part, Basis.FIRST_OF_TWO);
      }
    },
    /**
     * Dusk, free of Bhadra (Dharmasindhu 2, Phalguna): where only the first day has dusk and Bhadra
     * fills it, the second, if the full moon lasts three and a half quarters of its daylight. The
     * book asks besides that the tithi after grow; the almanacs and holidays of 2026 did not.
     */
    HOLIKA {
      @Override
      public Chosen choose(TithiRun run, List<Panchanga> days, FestivalConventions conventions) {
        Chosen chosen =
            new ByPart(DayPart.PRADOSHA, Tie.SECOND, Tie.FIRST).choose(run, days, conventions);
        if (chosen.basis() != Basis.HOLDS_HERE_ALONE || days.size() < 3) {
          return chosen;
        }
        int at = days.indexOf(chosen.day());
        if (at + 1 >= days.size() || !bhadraFillsDusk(run, chosen.day())) {
          return chosen;
        }
        Panchanga next = days.get(at + 1);
        boolean lasts = run.window().to().isAfter(DayPart.daylight(next, 7, 8));
        return lasts ? new Chosen(next, Optional.empty(), Basis.FREE_OF_BHADRA) : chosen;
      }
    };

    private static boolean holdsAfternoon(TithiRun run, Panchanga day) {
      return DayPart.APARAHNA.heldBy(run.window(), day).compareTo(DayPart.GHATI) >= 0;
    }

    private static boolean inShravana(Panchanga day) {
      Instant begins = DayPart.daylight(day, 3, 5);
      Instant ends = DayPart.daylight(day, 4, 5);
      Instant from = Instant.MIN;
      for (var star : day.nakshatras()) {
        if (star.limb() == Nakshatra.SHRAVANA) {
          return from.isBefore(ends) && star.end().isAfter(begins);
        }
        from = star.end();
      }
      return false;
    }

    /** Vishti is the first half of the full moon's tithi. */
    private static boolean bhadraFillsDusk(TithiRun run, Panchanga day) {
      for (var karana : day.karanas()) {
        if (karana.limb().tithi().equals(run.tithi())
            && karana.limb().name() == KaranaName.VISHTI) {
          return karana.end().isAfter(DayPart.night(day, 3, 15));
        }
      }
      return false;
    }
  }

  private static Panchanga lastTouched(TithiRun run, List<Panchanga> days) {
    Panchanga last = days.getFirst();
    for (Panchanga day : days) {
      if (day.sunrise().isBefore(run.window().to())) {
        last = day;
      }
    }
    return last;
  }
}
