package org.chandrahoro.server.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.knowledge.corpus.Corpus;

/** Real births and places for readings in tests. */
public final class ReadingExamples {
  public static final ReadingMaker MAKER = new ReadingMaker(Conventions.DEFAULT, Corpus.standard());

  /** Writes as where no model may. */
  static final Author COMPOSER =
      (_, day, language, tone, _) ->
          new Author.Authored.Text(
              new ReadingComposer(Corpus.standard()).write(day, language, tone),
              ReadingMaker.COMPOSER,
              0);

  public static final Town HYDERABAD = new Town(17.385, 78.4867, "Asia/Kolkata");
  public static final Town TROMSO = new Town(69.6496, 18.956, "Europe/Oslo");

  private static final GeoPosition MUMBAI = new GeoPosition(19.076, 72.8777);

  static final List<Town> TOWNS =
      List.of(
          HYDERABAD,
          new Town(17.6868, 83.2185, "Asia/Kolkata"),
          new Town(28.6139, 77.209, "Asia/Kolkata"),
          new Town(40.7128, -74.006, "America/New_York"),
          new Town(51.5074, -0.1278, "Europe/London"),
          new Town(25.2048, 55.2708, "Asia/Dubai"),
          new Town(1.3521, 103.8198, "Asia/Singapore"),
          new Town(-33.8688, 151.2093, "Australia/Sydney"),
          new Town(21.3069, -157.8583, "Pacific/Honolulu"));

  private ReadingExamples() {}

  /** Where a day is spent. */
  public record Town(GeoPosition point, ZoneId zone) {
    Town(double latitude, double longitude, String zone) {
      this(new GeoPosition(latitude, longitude), ZoneId.of(zone));
    }
  }

  /** Mumbai, 26 October 1967, 09:57:17: Moon in Karka and Pushya, Lagna Vrischika. */
  public static Birth birth() {
    return new Birth(new BirthTime.Recorded(Instant.parse("1967-10-26T04:27:17Z")), MUMBAI);
  }

  /** A birth of 1930 to 2020 in one of the towns, to the second. */
  static Birth birth(RandomGenerator random) {
    long first = Instant.parse("1930-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    return new Birth(
        new BirthTime.Recorded(Instant.ofEpochSecond(random.nextLong(first, last))),
        town(random).point());
  }

  static Town town(RandomGenerator random) {
    return TOWNS.get(random.nextInt(TOWNS.size()));
  }

  /** A birth of which only the day is known. */
  static Birth birthOn(LocalDate date, Town town) {
    return new Birth(
        new BirthTime.Unknown(
            date.atStartOfDay(town.zone()).toInstant(),
            date.plusDays(1).atStartOfDay(town.zone()).toInstant()),
        town.point());
  }

  static Birth birthWithin(Instant instant, Duration margin) {
    return new Birth(new BirthTime.Within(instant, margin), MUMBAI);
  }
}
