package org.chandrahoro.jyotish.tajika;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The lord of the year, chosen among five office-bearers (panchadhikari). Tajika Neelakanthi, first
 * chapter: the strongest of those who look at the year's lagna; of equals the one who looks more
 * strongly; where they are weak, the lord of the muntha; where none looks, the strongest of all.
 * Where it would be the Moon, the graha with which she has ithasala, or else the lord of her sign.
 *
 * @param graha who rules the year
 * @param offices who bears each office
 * @param why how the choice was made, step by step
 */
public record YearLord(Graha graha, Map<Office, Graha> offices, List<YearReason> why) {
  /** The five offices, in the order in which they are named. */
  public enum Office {
    MUNTHA_LORD,
    BIRTH_LAGNA_LORD,
    YEAR_LAGNA_LORD,
    /** Lord of the triplicity of the year's lagna, by day or night. */
    TRIRASHI_LORD,
    /** Lord of the Sun's sign by day, of the Moon's by night. */
    LUMINARY_LORD
  }

  public YearLord {
    offices = Map.copyOf(offices);
    why = List.copyOf(why);
  }

  static YearLord of(
      Rasi muntha,
      Rasi birthLagna,
      RecordedChart year,
      boolean day,
      Map<Graha, PanchaVargiyaBala> strengths,
      List<TajikaYoga.Ithasala> ithasalas) {
    var offices = new EnumMap<Office, Graha>(Office.class);
    offices.put(Office.MUNTHA_LORD, muntha.lord());
    offices.put(Office.BIRTH_LAGNA_LORD, birthLagna.lord());
    offices.put(Office.YEAR_LAGNA_LORD, year.lagnaRasi().lord());
    offices.put(Office.TRIRASHI_LORD, YearPart.trirashiLord(year.lagnaRasi(), day));
    offices.put(Office.LUMINARY_LORD, year.rasi(day ? Graha.SUN : Graha.MOON).lord());
    var why = new ArrayList<YearReason>();
    Graha chosen = choose(offices, year, strengths, why);
    if (chosen == Graha.MOON) {
      chosen = insteadOfTheMoon(year, strengths, ithasalas, why);
    }
    return new YearLord(chosen, offices, why);
  }

  private static Graha choose(
      Map<Office, Graha> offices,
      RecordedChart year,
      Map<Graha, PanchaVargiyaBala> strengths,
      List<YearReason> why) {
    var lookers = offices.values().stream().filter(one -> look(one, year) > 0).distinct().toList();
    if (lookers.isEmpty()) {
      Graha strongest = strongest(offices.values(), year, strengths);
      why.add(new YearReason.NoneLooks(strongest, total(strengths, strongest)));
      return strongest;
    }
    Graha strongest = strongest(lookers, year, strengths);
    if (total(strengths, strongest) < PanchaVargiyaBala.WEAK) {
      Graha muntha = Objects.requireNonNull(offices.get(Office.MUNTHA_LORD));
      why.add(new YearReason.AllWeak(muntha));
      return muntha;
    }
    why.add(new YearReason.StrongestLooker(strongest, total(strengths, strongest)));
    return strongest;
  }

  /** By strength, then by its look at the lagna; of full equals the one named first. */
  private static Graha strongest(
      Collection<Graha> grahas, RecordedChart year, Map<Graha, PanchaVargiyaBala> strengths) {
    return grahas.stream()
        .distinct()
        .sorted(
            Comparator.<Graha>comparingDouble(graha -> -total(strengths, graha))
                .thenComparing(graha -> -look(graha, year)))
        .findFirst()
        .orElseThrow();
  }

  private static Graha insteadOfTheMoon(
      RecordedChart year,
      Map<Graha, PanchaVargiyaBala> strengths,
      List<TajikaYoga.Ithasala> ithasalas,
      List<YearReason> why) {
    var joined =
        ithasalas.stream()
            .filter(pair -> pair.swift() == Graha.MOON)
            .map(TajikaYoga.Ithasala::slow)
            .toList();
    if (!joined.isEmpty()) {
      Graha graha = strongest(joined, year, strengths);
      why.add(new YearReason.MoonGivesTo(graha));
      return graha;
    }
    Graha lord = year.rasi(Graha.MOON).lord();
    why.add(new YearReason.MoonsDispositor(lord));
    return lord;
  }

  private static int look(Graha graha, RecordedChart year) {
    return TajikaAspect.strength(year.rasi(graha), year.lagnaRasi());
  }

  private static double total(Map<Graha, PanchaVargiyaBala> strengths, Graha graha) {
    return Objects.requireNonNull(strengths.get(graha)).total();
  }
}
