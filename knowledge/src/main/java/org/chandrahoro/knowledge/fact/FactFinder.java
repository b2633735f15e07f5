package org.chandrahoro.knowledge.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Until;
import org.chandrahoro.jyotish.transit.Gochara;
import org.chandrahoro.jyotish.transit.Ingress;
import org.chandrahoro.jyotish.transit.Tara;
import org.chandrahoro.knowledge.DayWindow;

/**
 * Finds the facts of a person's day from the birth chart and the sky of the day. What the birth
 * time does not support is left out, never guessed.
 */
public final class FactFinder {
  private static final Graha[] GRAHAS = Graha.values();

  private FactFinder() {}

  /**
   * The facts of the day, or nothing where the birth time leaves even the natal Moon's sign open:
   * then nothing personal can be said.
   */
  public static Optional<DayFacts> find(Chart natal, DaySky day) {
    Optional<Rasi> moon = natal.findRasi(Graha.MOON);
    return moon.map(rasi -> new DayFacts(day.date(), day.zone(), facts(natal, rasi, day)));
  }

  private static List<Fact> facts(Chart natal, Rasi moon, DaySky day) {
    var facts = new ArrayList<Fact>();
    Optional<Rasi> lagna = natal.findLagnaRasi();
    transits(moon, lagna, day, facts);
    ingresses(moon, lagna, day, facts);
    limbs(natal, moon, day, facts);
    if (natal instanceof RecordedChart recorded) {
      contacts(recorded, day, facts);
      dasha(recorded, day.begins(), facts);
      natal(recorded, facts);
    }
    return facts;
  }

  private static void transits(Rasi moon, Optional<Rasi> lagna, DaySky day, List<Fact> facts) {
    var places = day.places();
    for (Gochara gochara : Gochara.from(moon, graha -> places.of(graha).rasi())) {
      var graha = gochara.graha();
      var place = places.of(graha);
      boolean retrograde = place.isRetrograde();
      facts.add(
          new Fact.Transit(
              graha,
              day.begins(),
              place.longitude(),
              gochara.house(),
              houseFrom(lagna, gochara.rasi()),
              retrograde,
              Combustion.isCombust(
                  graha, place.longitude(), retrograde, places.longitude(Graha.SUN)),
              gochara.isObstructed()));
    }
  }

  private static void ingresses(Rasi moon, Optional<Rasi> lagna, DaySky day, List<Fact> facts) {
    var seen = new ArrayList<Graha>();
    for (Ingress ingress : day.ingresses()) {
      // a station on a cusp may cross it twice in a day; the first crossing names the fact
      if (!seen.contains(ingress.graha())) {
        seen.add(ingress.graha());
        facts.add(
            new Fact.Ingress(
                ingress.graha(),
                ingress.time().toInstant(),
                ingress.from(),
                ingress.to(),
                moon.countTo(ingress.to()),
                houseFrom(lagna, ingress.to())));
      }
    }
  }

  private static void limbs(Chart natal, Rasi moon, DaySky day, List<Fact> facts) {
    Rasi moonOfDay = day.places().of(Graha.MOON).rasi();
    facts.add(new Fact.ChandraBala(moon, moonOfDay, moon.countTo(moonOfDay)));
    if (!(day.panchanga() instanceof Panchanga panchanga)) {
      return;
    }
    Until<Nakshatra> star = panchanga.nakshatras().getFirst();
    natal
        .findNakshatra(Graha.MOON)
        .ifPresent(
            birth ->
                facts.add(
                    new Fact.Tara(
                        birth, star.limb(), Tara.of(birth, star.limb()).number(), star.end())));
    var tithi = panchanga.tithis().getFirst();
    facts.add(new Fact.Tithi(tithi.limb().number(), tithi.end()));
    facts.add(new Fact.Vara(panchanga.vara().lord()));
    var yoga = panchanga.yogas().getFirst();
    facts.add(new Fact.NityaYoga(yoga.limb().number(), yoga.end()));
    var karana = panchanga.karanas().getFirst();
    facts.add(new Fact.Karana(karana.limb().name(), karana.end()));
    windows(panchanga, facts);
  }

  private static void windows(Panchanga panchanga, List<Fact> facts) {
    var windows = panchanga.windows();
    add(DayWindow.RAHU_KALAM, List.of(windows.rahuKalam()), panchanga, facts);
    add(DayWindow.GULIKA_KALAM, List.of(windows.gulikaKalam()), panchanga, facts);
    add(DayWindow.YAMAGANDAM, List.of(windows.yamagandam()), panchanga, facts);
    // on a Wednesday the same hour is the durmuhurtam, and no good hour
    if (panchanga.vara().lord() != Graha.MERCURY) {
      add(DayWindow.ABHIJIT, List.of(windows.abhijit()), panchanga, facts);
    }
    add(DayWindow.DURMUHURTAM, windows.durmuhurtam(), panchanga, facts);
    add(DayWindow.VARJYAM, windows.varjyam(), panchanga, facts);
    add(DayWindow.AMRITA_KALAM, windows.amritaKalam(), panchanga, facts);
  }

  private static void add(
      DayWindow kind,
      List<org.chandrahoro.jyotish.panchanga.Window> windows,
      Panchanga panchanga,
      List<Fact> facts) {
    int ordinal = 0;
    for (var window : windows) {
      if (window.overlaps(panchanga.day())) {
        facts.add(new Fact.Window(kind, ++ordinal, window.from(), window.to()));
      }
    }
  }

  private static void contacts(RecordedChart natal, DaySky day, List<Fact> facts) {
    for (Graha graha : GRAHAS) {
      var at = day.places().longitude(graha);
      for (Graha other : GRAHAS) {
        var natalAt = natal.longitude(other);
        double orb = at.separationDegrees(natalAt);
        if (orb <= contactOrb(graha)) {
          facts.add(new Fact.Contact(graha, other, at, natalAt, orb));
        }
      }
    }
  }

  /**
   * Degrees within which a transiting graha is told to join a natal one: about a day's motion or
   * two for the quick, about a week's for the slow (modern practice).
   */
  private static double contactOrb(Graha graha) {
    return switch (graha) {
      case MOON -> 3;
      case SUN, MERCURY, VENUS, MARS -> 1.5;
      case JUPITER, SATURN, RAHU, KETU -> 1;
    };
  }

  private static void dasha(RecordedChart natal, Instant at, List<Fact> facts) {
    var moment = natal.moment();
    VimshottariDasha.from(
            natal.longitude(Graha.MOON), moment.time(), natal.conventions().dashaYearDays())
        .findRunningAt(UniversalTime.of(at), 2)
        .ifPresent(antar -> facts.add(dasha(antar)));
  }

  private static Fact dasha(DashaPeriod antar) {
    var maha = antar.ancestor(1);
    return new Fact.Dasha(
        maha.lord(), antar.lord(), maha.end().toInstant(), antar.end().toInstant());
  }

  private static void natal(RecordedChart natal, List<Fact> facts) {
    for (Graha graha : GRAHAS) {
      facts.add(
          new Fact.Natal(
              graha, natal.longitude(graha), OptionalInt.of(natal.bhava(graha).number())));
    }
  }

  private static OptionalInt houseFrom(Optional<Rasi> lagna, Rasi rasi) {
    return lagna.map(from -> OptionalInt.of(from.countTo(rasi))).orElse(OptionalInt.empty());
  }
}
