package org.chandrahoro.jyotish.division;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * The divisions of one day, sunrise to sunrise, in order of time. They stretch with daylight and
 * night; each list covers both without a gap.
 *
 * @param choghadiya eight by day and eight by night
 * @param hora twelve by day and twelve by night, by their lords: the weekday's first, then each the
 *     sixth weekday's from the one before (Surya Siddhanta 12.78–79), without a break at sunset
 * @param gowri eight by day and eight by night
 */
public record DayDivisions(
    List<Division<Choghadiya>> choghadiya,
    List<Division<Graha>> hora,
    List<Division<Gowri>> gowri) {
  private static final int EIGHTHS = 8;
  private static final int HORAS = 12;
  private static final int NEXT_HORA = 5;
  private static final Vara[] VARAS = Vara.values();

  public DayDivisions {
    choghadiya = List.copyOf(choghadiya);
    hora = List.copyOf(hora);
    gowri = List.copyOf(gowri);
  }

  public static DayDivisions of(Panchanga day) {
    Vara vara = day.vara();
    return new DayDivisions(
        both(day, EIGHTHS, i -> Choghadiya.byDay(vara, i), i -> Choghadiya.byNight(vara, i)),
        both(day, HORAS, i -> horaLord(vara, i), i -> horaLord(vara, HORAS + i)),
        both(day, EIGHTHS, i -> Gowri.byDay(vara, i), i -> Gowri.byNight(vara, i)));
  }

  /** The lord of the hora of that index, from 0 at sunrise to 23. */
  private static Graha horaLord(Vara vara, int index) {
    return VARAS[(vara.ordinal() + NEXT_HORA * index) % VARAS.length].lord();
  }

  private static <K> List<Division<K>> both(
      Panchanga day, int parts, IntFunction<K> byDay, IntFunction<K> byNight) {
    var divisions = new ArrayList<Division<K>>(2 * parts);
    add(divisions, Half.DAY, day.sunrise(), day.sunset(), parts, byDay);
    add(divisions, Half.NIGHT, day.sunset(), day.nextSunrise(), parts, byNight);
    return divisions;
  }

  private static <K> void add(
      List<Division<K>> divisions,
      Half half,
      Instant from,
      Instant to,
      int parts,
      IntFunction<K> kind) {
    Duration length = Duration.between(from, to);
    Instant start = from;
    for (int i = 0; i < parts; i++) {
      Instant end = from.plus(length.multipliedBy(i + 1).dividedBy(parts));
      divisions.add(new Division<>(kind.apply(i), half, new Window(start, end)));
      start = end;
    }
  }
}
