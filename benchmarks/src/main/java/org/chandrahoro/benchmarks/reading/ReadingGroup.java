package org.chandrahoro.benchmarks.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chandrahoro.benchmarks.BenchmarkGroup;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.server.reading.ReadingMaker;

/**
 * Ten thousand people's readings for one date by the built-in composer: from birth to text, without
 * the database. People are born 1940 to 2020 all over India and live in two hundred places; half
 * read Telugu, a third each tone.
 */
public final class ReadingGroup implements BenchmarkGroup {
  private static final int PEOPLE = 10_000;
  private static final int PLACES = 200;
  private static final LocalDate DATE = LocalDate.of(2026, 11, 25);
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final long SEED = 20_261_125L;

  /** Seconds for ten thousand: at least this, and what is aimed at. */
  private static final double TARGET = 60;

  private static final double AIM = 10;

  @Override
  public String name() {
    return "reading";
  }

  /** One person: when born, where now, and how they read. */
  private record Reader(Birth birth, GeoPosition place, Language language, Tone tone) {}

  @Override
  public void run(List<String> options) {
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("reading takes no options; given " + options);
    }
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<Reader> readers = readers(random);
    System.out.println(
        "| 10,000 readings by the composer | seconds | readings/s | target 60 s | aim 10 s |");
    System.out.println("| --- | --- | --- | --- | --- |");
    line("cold, one core", readers, 1);
    line("warm, one core", readers, 1);
    line("warm, all cores", readers, Runtime.getRuntime().availableProcessors());
  }

  /** A fresh maker each time, so that no sky of the day is left over from the run before. */
  private static void line(String name, List<Reader> readers, int threads) {
    System.err.println("reading: " + name);
    var maker = new ReadingMaker(Conventions.DEFAULT, Corpus.standard());
    long began = System.nanoTime();
    int made = make(maker, readers, threads);
    double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    if (made != readers.size()) {
      throw new IllegalStateException(made + " readings of " + readers.size() + " were made");
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %s | %s |%n",
        name,
        seconds,
        made / seconds,
        seconds <= TARGET ? "met" : "missed",
        seconds <= AIM ? "met" : "missed");
  }

  private static int make(ReadingMaker maker, List<Reader> readers, int threads) {
    try (var workers = Executors.newFixedThreadPool(threads)) {
      var tasks = new ArrayList<Callable<Boolean>>();
      for (Reader reader : readers) {
        tasks.add(() -> make(maker, reader).isPresent());
      }
      int made = 0;
      for (Future<Boolean> task : workers.invokeAll(tasks)) {
        made += task.get() ? 1 : 0;
      }
      return made;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static Optional<ReadingMaker.Made> make(ReadingMaker maker, Reader reader) {
    return maker.make(reader.birth(), DATE, reader.place(), IST, reader.language(), reader.tone());
  }

  private static List<Reader> readers(RandomGenerator random) {
    var places = new ArrayList<GeoPosition>();
    for (int i = 0; i < PLACES; i++) {
      places.add(place(random));
    }
    long first = Instant.parse("1940-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    var readers = new ArrayList<Reader>();
    for (int i = 0; i < PEOPLE; i++) {
      var born = Instant.ofEpochSecond(random.nextLong(first, last));
      readers.add(
          new Reader(
              new Birth(new BirthTime.Recorded(born), place(random)),
              places.get(random.nextInt(PLACES)),
              i % 2 == 0 ? Language.TELUGU : Language.ENGLISH,
              Tone.values()[i % 3]));
    }
    return readers;
  }

  private static GeoPosition place(RandomGenerator random) {
    return new GeoPosition(random.nextDouble(8, 33), random.nextDouble(70, 92));
  }
}
