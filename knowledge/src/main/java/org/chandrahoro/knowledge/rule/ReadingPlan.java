package org.chandrahoro.knowledge.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a day's reading tells: three to five highlights, and for each topic a lead that belongs to
 * the day with a companion that lasts longer. The same facts on the same date give the same plan;
 * the date turns the choice among equals, so that a lasting transit does not lead each morning.
 *
 * @param segments for each of the four topics one or two passages, the lead first
 */
public record ReadingPlan(List<Applied> highlights, Map<Topic, List<Applied>> segments) {
  /** The topics that every reading has, in the order in which it tells them. */
  public static final List<Topic> TOPICS =
      List.of(Topic.WORK, Topic.LOVE, Topic.HEALTH, Topic.FINANCE);

  private static final int FEWEST_HIGHLIGHTS = 3;
  private static final int MOST_HIGHLIGHTS = 5;

  /** How many of the most telling take turns: enough for variety, few enough to stay relevant. */
  private static final int FRESH_TURNS = 3;

  /** No companion of a topic is told again before so many days are over. */
  private static final int ROUND = 8;

  /** The day's star, its tara, the Moon's house and chandra bala. */
  private static final int STAR_AND_MOON = 4;

  /** The plan of a day. */
  public static ReadingPlan of(DayFacts day, Corpus corpus) {
    return new Choosing(day, Telling.of(day, corpus)).plan();
  }

  private static final class Choosing {
    private final long turn;
    private final List<Applied> telling;
    private final SinceYesterday news;
    private final Set<String> used = new HashSet<>();
    private final Set<String> usedFacts = new HashSet<>();

    Choosing(DayFacts day, List<Applied> telling) {
      this.turn = day.date().toEpochDay();
      this.telling = telling;
      this.news = SinceYesterday.of(day);
    }

    ReadingPlan plan() {
      var segments = new EnumMap<Topic, List<Applied>>(Topic.class);
      for (Topic topic : TOPICS) {
        var chosen = new ArrayList<Applied>();
        add(chosen, pick(topic, a -> news.isNew(a.fact()), FRESH_TURNS));
        add(chosen, companion(topic));
        if (chosen.isEmpty()) {
          add(chosen, pick(topic, _ -> true, FRESH_TURNS));
        }
        segments.put(topic, List.copyOf(chosen));
      }
      return new ReadingPlan(highlights(), Collections.unmodifiableMap(segments));
    }

    /**
     * What lasts has its own day in a round of {@link #ROUND}, by its id alone: whatever else comes
     * and goes meanwhile, it is not told again before the round is over. Those that share a day
     * take turns. Where none has this day, or it speaks of a graha that this reading has heard,
     * another passage of the day stands in, if there is one.
     */
    private @Nullable Applied companion(Topic topic) {
      long at = turn + topic.ordinal();
      List<Applied> due =
          telling.stream()
              .filter(a -> a.passage().topic() == topic && !Telling.isOfTheDay(a.fact()))
              .filter(a -> dayOfRound(a.passage()) == Math.floorMod(at, ROUND))
              .filter(a -> !usedFacts.contains(a.fact().id()))
              .sorted(Comparator.comparing(a -> a.passage().id()))
              .toList();
      return due.isEmpty()
          ? pick(topic, a -> news.isNew(a.fact()), FRESH_TURNS)
          : due.get(Math.floorMod(Math.floorDiv(at, ROUND), due.size()));
    }

    /** From 0 on; ids that differ little are spread by the golden ratio. */
    private static int dayOfRound(Passage passage) {
      return Math.floorMod((passage.id().hashCode() * 0x9E3779B9) >>> 8, ROUND);
    }

    private List<Applied> highlights() {
      usedFacts.clear();
      var chosen = new ArrayList<Applied>();
      add(chosen, pick(Topic.GENERAL, a -> isStarOrMoon(a.fact()), STAR_AND_MOON));
      add(chosen, pick(Topic.GENERAL, a -> isNews(a.fact()), 1));
      Applied transit = transit(0);
      add(chosen, transit == null ? transit(4) : transit);
      add(chosen, pick(Topic.GENERAL, a -> isLimb(a.fact()), 4));
      if (chosen.size() < MOST_HIGHLIGHTS && turn % 2 == 0) {
        add(chosen, period());
      }
      while (chosen.size() < FEWEST_HIGHLIGHTS) {
        Applied next = pick(null, _ -> true, FRESH_TURNS);
        if (next == null) {
          break;
        }
        add(chosen, next);
      }
      return List.copyOf(chosen);
    }

    /**
     * The graha whose turn it is among those that stay longer than a day; its passages follow one
     * another each time it comes round. A place for each keeps the round the same when a fact comes
     * or goes, so that none is told again within days.
     */
    private @Nullable Applied transit(int ahead) {
      var grahas = Stream.of(Graha.values()).filter(g -> g != Graha.MOON).toList();
      Graha graha = grahas.get(Math.floorMod(turn + ahead, grahas.size()));
      return inTurn(
          turn / grahas.size(),
          fact -> fact instanceof Fact.Transit t && t.graha() == graha && !isJustTold(t));
    }

    /** Whether the ingress of these last days has told it; degrees stand for the days. */
    private static boolean isJustTold(Fact.Transit transit) {
      double within = transit.longitude().degreesInRasi();
      double since = transit.retrograde() ? 30 - within : within;
      double fewDays =
          switch (transit.graha()) {
            case SUN, MERCURY, VENUS -> 6;
            case MARS -> 3;
            default -> 1;
          };
      return since < fewDays;
    }

    /** The dasha and the slow contacts take turns with each other. */
    private @Nullable Applied period() {
      return turn % 4 == 0
          ? inTurn(turn / 4, fact -> fact instanceof Fact.Dasha)
          : inTurn(turn / 4, fact -> fact instanceof Fact.Contact && !Telling.isOfTheDay(fact));
    }

    private @Nullable Applied inTurn(long at, Predicate<Fact> fits) {
      List<Applied> round =
          telling.stream()
              .filter(a -> a.passage().topic() == Topic.GENERAL && fits.test(a.fact()))
              .filter(a -> !usedFacts.contains(a.fact().id()))
              .sorted(Comparator.comparing(a -> a.passage().id()))
              .toList();
      return round.isEmpty() ? null : round.get(Math.floorMod(at, round.size()));
    }

    private static boolean isStarOrMoon(Fact fact) {
      return fact instanceof Fact.Tara
          || fact instanceof Fact.ChandraBala
          || (fact instanceof Fact.Transit && Telling.isOfTheDay(fact));
    }

    /**
     * What comes and goes within the day. The Moon changes sign every other day, which is no news;
     * a slow graha's contact lasts and waits its turn.
     */
    private static boolean isNews(Fact fact) {
      return switch (fact) {
        case Fact.Ingress ingress -> ingress.graha() != Graha.MOON;
        case Fact.Contact contact -> contact.graha() == Graha.MOON;
        default -> false;
      };
    }

    private static boolean isLimb(Fact fact) {
      return fact instanceof Fact.Tithi
          || fact instanceof Fact.Vara
          || fact instanceof Fact.NityaYoga
          || fact instanceof Fact.Karana;
    }

    private @Nullable Applied pick(@Nullable Topic topic, Predicate<Applied> fits, int most) {
      return pick(topic, fits, most, topic == null ? 0 : topic.ordinal());
    }

    /**
     * One of the most telling that fit and are not yet told, by turn of the date. They take turns
     * in the order of their ids, which does not change when a score does.
     */
    private @Nullable Applied pick(
        @Nullable Topic topic, Predicate<Applied> fits, int most, int ahead) {
      var fitting = new ArrayList<Applied>();
      for (Applied applied : telling) {
        Passage passage = applied.passage();
        if ((topic == null || passage.topic() == topic)
            && fits.test(applied)
            && !used.contains(passage.id())
            && !usedFacts.contains(applied.fact().id())) {
          fitting.add(applied);
          if (fitting.size() == most) {
            break;
          }
        }
      }
      if (fitting.isEmpty()) {
        return null;
      }
      fitting.sort(Comparator.comparing(applied -> applied.passage().id()));
      return fitting.get(Math.floorMod(turn + ahead, fitting.size()));
    }

    private void add(List<Applied> chosen, @Nullable Applied applied) {
      if (applied != null) {
        chosen.add(applied);
        used.add(applied.passage().id());
        if (!Telling.isOfTheDay(applied.fact())) {
          usedFacts.add(applied.fact().id());
        }
      }
    }
  }
}
