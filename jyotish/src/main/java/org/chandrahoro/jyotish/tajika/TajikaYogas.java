package org.chandrahoro.jyotish.tajika;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Orb;
import org.chandrahoro.jyotish.tajika.TajikaYoga.Closeness;
import org.chandrahoro.jyotish.tajika.TajikaYoga.Ithasala;
import org.chandrahoro.jyotish.tajika.TajikaYoga.Weakness;

/**
 * Finds the Tajika yogas of a chart among the seven grahas. Orbs are the deeptamsas of the verse:
 * Sun 15°, Moon 12°, Mars 8°, Mercury 7°, Jupiter 9°, Venus 7°, Saturn 9°; swiftness is by the mean
 * motion, Moon, Mercury, Venus, Sun, Mars, Jupiter, Saturn.
 */
public final class TajikaYogas {
  /** From the swiftest. */
  private static final List<Graha> BY_SPEED =
      List.of(
          Graha.MOON,
          Graha.MERCURY,
          Graha.VENUS,
          Graha.SUN,
          Graha.MARS,
          Graha.JUPITER,
          Graha.SATURN);

  private static final double[] DEEPTAMSA = {15, 12, 8, 7, 9, 7, 9};

  private final RecordedChart chart;
  private final Orb orb;
  private final WeakAndStrong state;

  public TajikaYogas(RecordedChart chart, Orb orb) {
    this.chart = chart;
    this.orb = orb;
    this.state = new WeakAndStrong(chart);
  }

  /** All of them: the whole sky's first, then pair by pair. */
  public List<TajikaYoga> all() {
    var found = new ArrayList<TajikaYoga>();
    wholeSky(found);
    var ithasalas = ithasalas();
    found.addAll(ithasalas);
    ishrafas(found);
    joined(found);
    for (Ithasala pair : ithasalas) {
      broken(pair, found);
      helped(pair, ithasalas, found);
      weakened(pair, found);
      carried(pair, ithasalas, found);
    }
    tambiras(ithasalas, found);
    strongAndWeak(found);
    return List.copyOf(found);
  }

  private void wholeSky(List<TajikaYoga> found) {
    long apoklimas =
        BY_SPEED.stream().filter(graha -> chart.bhava(graha).number() % 3 == 0).count();
    if (apoklimas == 0) {
      found.add(new TajikaYoga.Ikkavala());
    }
    if (apoklimas == BY_SPEED.size()) {
      found.add(new TajikaYoga.Induvara());
    }
  }

  /** All ithasalas, the swiftest graha's first. */
  List<Ithasala> ithasalas() {
    var found = new ArrayList<Ithasala>();
    for (int i = 0; i < BY_SPEED.size(); i++) {
      for (int j = i + 1; j < BY_SPEED.size(); j++) {
        findIthasala(BY_SPEED.get(i), BY_SPEED.get(j)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Ithasala> findIthasala(Graha swift, Graha slow) {
    double ahead = degrees(slow) - degrees(swift);
    double reach = orb(swift, slow);
    if (see(swift, slow) && ahead >= 0 && ahead <= reach) {
      var closeness = ahead <= 1 ? Closeness.COMPLETE : Closeness.PRESENT;
      return Optional.of(new Ithasala(swift, slow, closeness, ahead));
    }
    double coming = ahead + 30;
    Rasi next = chart.rasi(swift).plus(1);
    if (degrees(swift) >= 29
        && !see(swift, slow)
        && TajikaAspect.of(next, chart.rasi(slow)) != TajikaAspect.NONE
        && coming <= reach) {
      return Optional.of(new Ithasala(swift, slow, Closeness.COMING, coming));
    }
    return Optional.empty();
  }

  private void ishrafas(List<TajikaYoga> found) {
    for (int i = 0; i < BY_SPEED.size(); i++) {
      for (int j = i + 1; j < BY_SPEED.size(); j++) {
        Graha swift = BY_SPEED.get(i);
        Graha slow = BY_SPEED.get(j);
        double past = degrees(swift) - degrees(slow);
        if (see(swift, slow) && past >= 1 && past <= orb(swift, slow)) {
          found.add(new TajikaYoga.Ishrafa(swift, slow, past));
        }
      }
    }
  }

  /** Pairs that do not see each other, and those through whom they do. */
  private void joined(List<TajikaYoga> found) {
    for (int i = 0; i < BY_SPEED.size(); i++) {
      for (int j = i + 1; j < BY_SPEED.size(); j++) {
        Graha one = BY_SPEED.get(i);
        Graha other = BY_SPEED.get(j);
        if (see(one, other)) {
          continue;
        }
        for (int k = 0; k < i; k++) {
          if (worksOnBoth(BY_SPEED.get(k), one, other)) {
            found.add(new TajikaYoga.Nakta(one, other, BY_SPEED.get(k)));
          }
        }
        for (int k = j + 1; k < BY_SPEED.size(); k++) {
          if (worksOnBoth(BY_SPEED.get(k), one, other)) {
            found.add(new TajikaYoga.Yamaya(one, other, BY_SPEED.get(k)));
          }
        }
      }
    }
  }

  private boolean worksOnBoth(Graha third, Graha one, Graha other) {
    return works(third, one) && works(third, other);
  }

  private boolean works(Graha graha, Graha other) {
    return see(graha, other) && Math.abs(degrees(graha) - degrees(other)) <= orb(graha, other);
  }

  private void broken(Ithasala pair, List<TajikaYoga> found) {
    for (Graha breaker : List.of(Graha.MARS, Graha.SATURN)) {
      if (breaker != pair.swift()
          && breaker != pair.slow()
          && works(breaker, pair.swift())
          && TajikaAspect.of(chart.rasi(breaker), chart.rasi(pair.swift())).isHostile()) {
        found.add(new TajikaYoga.Manau(pair.swift(), pair.slow(), breaker));
      }
    }
  }

  private void helped(Ithasala pair, List<Ithasala> all, List<TajikaYoga> found) {
    if (pair.swift() != Graha.MOON
        && all.stream()
            .anyMatch(
                moons ->
                    moons.swift() == Graha.MOON
                        && (moons.slow() == pair.swift() || moons.slow() == pair.slow()))) {
      var dignity = Dignity.of(Graha.MOON, chart.longitude(Graha.MOON));
      found.add(new TajikaYoga.Kamboola(pair.swift(), pair.slow(), dignity));
    }
  }

  private void weakened(Ithasala pair, List<TajikaYoga> found) {
    for (Graha graha : List.of(pair.swift(), pair.slow())) {
      for (Weakness weakness : state.weaknesses(graha)) {
        found.add(new TajikaYoga.Radda(pair.swift(), pair.slow(), graha, weakness));
      }
    }
  }

  /** What becomes of an ithasala by the strength of its two and by the Moon's way. */
  private void carried(Ithasala pair, List<Ithasala> all, List<TajikaYoga> found) {
    if (state.isStrongBySign(pair.slow()) && state.hasNoOffice(pair.swift())) {
      found.add(new TajikaYoga.DuhphaliKuttha(pair.swift(), pair.slow()));
    }
    if (!state.weaknesses(pair.swift()).isEmpty() && !state.weaknesses(pair.slow()).isEmpty()) {
      for (Ithasala other : all) {
        davira(pair, other).ifPresent(found::add);
      }
    }
    if (pair.swift() != Graha.MOON) {
      moonsWay(pair, all, found);
    }
  }

  private Optional<TajikaYoga> davira(Ithasala pair, Ithasala other) {
    for (Graha helped : List.of(pair.swift(), pair.slow())) {
      Graha third = other.swift() == helped ? other.slow() : other.swift();
      boolean joined = other.swift() == helped || other.slow() == helped;
      if (joined
          && third != pair.swift()
          && third != pair.slow()
          && state.isStrongBySign(third)
          && state.weaknesses(third).isEmpty()) {
        return Optional.of(
            new TajikaYoga.DutthotthaDavira(pair.swift(), pair.slow(), helped, third));
      }
    }
    return Optional.empty();
  }

  private void moonsWay(Ithasala pair, List<Ithasala> all, List<TajikaYoga> found) {
    var moons = all.stream().filter(one -> one.swift() == Graha.MOON).toList();
    if (moons.isEmpty()) {
      if (chart.rasi(Graha.MOON) != chart.rasi(pair.swift())
          && chart.rasi(Graha.MOON) != chart.rasi(pair.slow())) {
        found.add(new TajikaYoga.Khallasara(pair.swift(), pair.slow()));
      }
    } else if (moons.stream().allMatch(one -> one.closeness() == Closeness.COMING)) {
      for (Ithasala coming : moons) {
        Graha third = coming.slow();
        if (third != pair.swift() && third != pair.slow() && state.isStrongBySign(third)) {
          found.add(new TajikaYoga.GairiKamboola(pair.swift(), pair.slow(), third));
        }
      }
    }
  }

  private void tambiras(List<Ithasala> all, List<TajikaYoga> found) {
    for (Ithasala coming : all) {
      Graha leaving = coming.swift();
      boolean engaged =
          all.stream()
              .anyMatch(
                  one ->
                      one.closeness() != Closeness.COMING
                          && (one.swift() == leaving || one.slow() == leaving));
      if (coming.closeness() == Closeness.COMING
          && !engaged
          && state.isStrongBySign(coming.slow())) {
        found.add(new TajikaYoga.Tambira(leaving, coming.slow()));
      }
    }
  }

  private void strongAndWeak(List<TajikaYoga> found) {
    for (Graha graha : BY_SPEED) {
      var weaknesses = state.weaknesses(graha);
      if (state.isStrongBySign(graha)
          && chart.bhava(graha).number() % 3 != 0
          && !weaknesses.contains(Weakness.RETROGRADE)
          && !weaknesses.contains(Weakness.COMBUST)) {
        found.add(new TajikaYoga.Kuttha(graha));
      }
      if (weaknesses.contains(Weakness.DUSTHANA) && weaknesses.size() > 1) {
        found.add(new TajikaYoga.Durapha(graha, weaknesses));
      }
    }
  }

  private boolean see(Graha one, Graha other) {
    return TajikaAspect.of(chart.rasi(one), chart.rasi(other)) != TajikaAspect.NONE;
  }

  private double degrees(Graha graha) {
    return chart.longitude(graha).degreesInRasi();
  }

  private double orb(Graha one, Graha other) {
    double first = DEEPTAMSA[one.ordinal()];
    double second = DEEPTAMSA[other.ordinal()];
    return orb == Orb.MEAN ? (first + second) / 2 : Math.min(first, second);
  }
}
