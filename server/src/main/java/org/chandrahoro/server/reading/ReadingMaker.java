package org.chandrahoro.server.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.DaySky;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.fact.FactFinder;
import org.chandrahoro.knowledge.fact.FactSentences;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.writer.Writers;

/**
 * From a birth and a date to the words of a reading: charts, facts, text. Knows no account and no
 * database. Safe for any number of threads.
 */
public final class ReadingMaker {
  /** What the built-in composer is called in a reading. */
  public static final String COMPOSER = "composer";

  /** Versions of what decides a text; they are kept with it. */
  static final String VERSIONS =
      String.join(
          "; ", ChartCalculator.ENGINE, "composer 1", DailyPrompt.VERSION, Writers.PROMPT_VERSION);

  private static final int SKIES_KEPT = 2_000;

  private final ChartCalculator charts;
  private final PanchangaCalculator panchangas;
  private final ReadingComposer composer;
  private final Cache<Where, DaySky> skies = Caffeine.newBuilder().maximumSize(SKIES_KEPT).build();

  /** A day at a place. */
  private record Where(LocalDate date, GeoPosition place, ZoneId zone) {}

  /** What was made. */
  public record Made(ReadingText text, List<ShownFact> facts, String factsKey) {}

  public ReadingMaker(Conventions conventions, Corpus corpus) {
    this.charts = new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), conventions);
    this.panchangas = new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), conventions);
    this.composer = new ReadingComposer(corpus);
  }

  /**
   * The reading of a date for a birth, at the place where the day is spent; empty where the birth
   * time leaves even the natal Moon's sign open.
   *
   * @throws org.chandrahoro.ephemeris.OutsideEphemerisException outside 1600 to 2400
   */
  public Optional<Made> make(
      Birth birth, LocalDate date, GeoPosition place, ZoneId zone, Language language, Tone tone) {
    return facts(birth, date, place, zone)
        .map(day -> made(day, composer.write(day, language, tone), language, tone));
  }

  /** The facts of a date for a birth. */
  public Optional<DayFacts> facts(Birth birth, LocalDate date, GeoPosition place, ZoneId zone) {
    return FactFinder.find(charts.chartOf(birth), sky(date, place, zone));
  }

  /** The panchanga of a date at a place, as the facts of that day were taken from it. */
  DayPanchanga panchanga(LocalDate date, GeoPosition place, ZoneId zone) {
    return sky(date, place, zone).panchanga();
  }

  private DaySky sky(LocalDate date, GeoPosition place, ZoneId zone) {
    return skies.get(
        new Where(date, place, zone),
        where ->
            DaySky.of(
                panchangas.of(where.date(), where.place(), where.zone()),
                where.zone(),
                charts.sky()));
  }

  /** A text with the facts of its day as they are shown beneath it. */
  Made made(DayFacts day, ReadingText text, Language language, Tone tone) {
    var sentences = new FactSentences(language, day.zone());
    Set<String> cited = cited(text);
    List<ShownFact> shown =
        day.facts().stream()
            .filter(fact -> !(fact instanceof Fact.Natal) || cited.contains(fact.id()))
            .map(fact -> shown(fact, sentences.of(fact)))
            .toList();
    return new Made(text, shown, key(day, language, tone));
  }

  private static Set<String> cited(ReadingText text) {
    var cited = new HashSet<String>();
    text.highlights().forEach(line -> cited.addAll(line.why()));
    text.segments().forEach(segment -> cited.addAll(segment.why()));
    text.timings().forEach(timing -> cited.add(timing.factId()));
    return cited;
  }

  private static ShownFact shown(Fact fact, String sentence) {
    return fact instanceof Fact.Transit transit
        ? new ShownFact(
            fact.id(),
            fact.kind(),
            sentence,
            Outside.graha(transit.graha()),
            transit.rasi().ordinal(),
            transit.at().toString(),
            transit.longitude().degrees())
        : new ShownFact(fact.id(), fact.kind(), sentence, null, null, null, null);
  }

  /** The same facts, language, tone and versions have the same key. */
  private static String key(DayFacts day, Language language, Tone tone) {
    var canonical =
        String.join("\n", day.date().toString(), language.tag(), tone.tag(), VERSIONS)
            + "\n"
            + String.join("\n", day.facts().stream().map(Fact::toString).toList());
    return TextKey.hash(canonical);
  }
}
