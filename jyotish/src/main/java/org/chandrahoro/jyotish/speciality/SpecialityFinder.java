package org.chandrahoro.jyotish.speciality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Karana;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.LimbSpans;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Span;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.TithiGroup;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.jyotish.transit.Ingress;
import org.chandrahoro.jyotish.transit.IngressSearch;
import org.chandrahoro.jyotish.transit.NakshatraIngress;

/** Finds the specialities of a day. Immutable and safe for any number of threads. */
public final class SpecialityFinder {
  /** Longer than panchaka, some five days, can have run or has yet to run, in days. */
  private static final double LONGEST_PANCHAKA = 6;

  private final SiderealSky sky;
  private final IngressSearch ingresses;

  public SpecialityFinder(SiderealSky sky) {
    this.sky = sky;
    this.ingresses = new IngressSearch(sky);
  }

  /**
   * The specialities that hold at some time of a day, by their beginning.
   *
   * @param spans the limbs of a run of days with this day and the one before it
   */
  public List<Speciality> of(Panchanga day, LimbSpans spans) {
    var found = new ArrayList<Speciality>();
    List<Span<Nakshatra>> stars = LimbSpans.within(spans.nakshatras(), day.day());
    List<Span<Tithi>> tithis = LimbSpans.within(spans.tithis(), day.day());
    for (Span<Karana> karana : LimbSpans.within(spans.karanas(), day.day())) {
      vishti(karana, found);
    }
    panchaka(day, found);
    for (Span<Nakshatra> star : stars) {
      ofStar(day, star, found);
      for (Span<Tithi> tithi : tithis) {
        pushkara(day, tithi, star, found);
      }
    }
    for (Span<Tithi> tithi : tithis) {
      ofTithi(day, tithi, found);
    }
    found.sort(Comparator.comparing(one -> one.window().from()));
    return List.copyOf(found);
  }

  /** The yogas that begin with Ananda, which tile the day. */
  public List<AnandadiSpan> anandadi(Panchanga day, LimbSpans spans) {
    var found = new ArrayList<AnandadiSpan>();
    for (Span<Nakshatra> star : LimbSpans.within(spans.nakshatras(), day.day())) {
      for (Abhijit.Star one : Abhijit.split(star, ingresses)) {
        Anandadi yoga = Anandadi.of(day.vara(), one.index());
        one.window().and(day.day()).ifPresent(window -> addJoined(yoga, window, found));
      }
    }
    return List.copyOf(found);
  }

  /** Abhijit comes in two pieces, from two of the twenty-seven. */
  private static void addJoined(Anandadi yoga, Window window, List<AnandadiSpan> found) {
    if (!found.isEmpty() && found.getLast().yoga() == yoga) {
      window = new Window(found.removeLast().window().from(), window.to());
    }
    found.add(new AnandadiSpan(yoga, window));
  }

  private void vishti(Span<Karana> karana, List<Speciality> found) {
    if (karana.limb().name() == KaranaName.VISHTI) {
      var from = UniversalTime.of(karana.window().from());
      double half = karana.window().length().toMillis() / 2.0 / 86_400_000;
      Rasi moon = sky.placeOf(Graha.MOON, from.plusDays(half)).rasi();
      found.add(
          new Speciality(
              SpecialityKind.VISHTI,
              karana.window(),
              new Ground.KaranaRuns(karana.limb(), BhadraAbode.of(moon))));
    }
  }

  private void panchaka(Panchanga day, List<Speciality> found) {
    boolean near =
        day.moonRasi().compareTo(Rasi.MAKARA) >= 0; // the Moon goes through one sign at most a day
    if (!near) {
      return;
    }
    var sunrise = UniversalTime.of(day.sunrise());
    Instant begins = null;
    for (Ingress ingress :
        ingresses.ingresses(
            Graha.MOON,
            sunrise.plusDays(-LONGEST_PANCHAKA),
            sunrise.plusDays(LONGEST_PANCHAKA + 1))) {
      if (ingress.to() == Rasi.KUMBHA) {
        begins = ingress.time().toInstant();
      } else if (ingress.to() == Rasi.MESHA && begins != null) {
        var window = new Window(begins, ingress.time().toInstant());
        if (window.overlaps(day.day())) {
          found.add(
              new Speciality(
                  SpecialityKind.PANCHAKA,
                  window,
                  new Ground.MoonIn(Nakshatra.DHANISHTA, Nakshatra.REVATI)));
        }
        begins = null;
      }
    }
  }

  private void ofStar(Panchanga day, Span<Nakshatra> star, List<Speciality> found) {
    Nakshatra nakshatra = star.limb();
    int vara = day.vara().ordinal();
    if (VaraTables.GANDA_MOOLA.contains(nakshatra)) {
      found.add(
          new Speciality(
              SpecialityKind.GANDA_MOOLA, star.window(), new Ground.MoonIn(nakshatra, nakshatra)));
    }
    var ground = new Ground.StarOnVara(nakshatra, day.vara());
    if (VaraTables.AMRITA_SIDDHI.get(vara) == nakshatra) {
      add(SpecialityKind.AMRITA_SIDDHI, day, star.window(), ground, found);
    }
    if (VaraTables.SARVARTHA_SIDDHI.get(vara).contains(nakshatra)) {
      add(SpecialityKind.SARVARTHA_SIDDHI, day, star.window(), ground, found);
    }
    if (nakshatra == Nakshatra.PUSHYA && day.vara() == Vara.GURU) {
      add(SpecialityKind.GURU_PUSHYA, day, star.window(), ground, found);
    }
    if (nakshatra == Nakshatra.PUSHYA && day.vara() == Vara.RAVI) {
      add(SpecialityKind.RAVI_PUSHYA, day, star.window(), ground, found);
    }
    star.window().and(day.day()).ifPresent(window -> raviYoga(nakshatra, window, found));
  }

  private void raviYoga(Nakshatra moon, Window window, List<Speciality> found) {
    Instant from = window.from();
    var start = UniversalTime.of(from);
    Nakshatra sun = sky.placeOf(Graha.SUN, start).nakshatra();
    for (NakshatraIngress ingress :
        ingresses.nakshatraIngresses(Graha.SUN, start, UniversalTime.of(window.to()))) {
      Instant to = ingress.time().toInstant();
      if (from.isBefore(to)) {
        raviYoga(moon, sun, new Window(from, to), found);
      }
      sun = ingress.to();
      from = to;
    }
    if (from.isBefore(window.to())) {
      raviYoga(moon, sun, new Window(from, window.to()), found);
    }
  }

  private static void raviYoga(
      Nakshatra moon, Nakshatra sun, Window window, List<Speciality> found) {
    int count = sun.countTo(moon);
    if (VaraTables.RAVI_YOGA.contains(count)) {
      found.add(
          new Speciality(
              SpecialityKind.RAVI_YOGA, window, new Ground.StarFromSun(moon, sun, count)));
    }
  }

  private static void ofTithi(Panchanga day, Span<Tithi> tithi, List<Speciality> found) {
    int number = tithi.limb().numberInPaksha();
    int vara = day.vara().ordinal();
    var ground = new Ground.TithiOnVara(tithi.limb(), day.vara());
    if (VaraTables.DAGDHA.get(vara) == number) {
      add(SpecialityKind.DAGDHA, day, tithi.window(), ground, found);
    }
    if (VaraTables.VISHA.get(vara) == number) {
      add(SpecialityKind.VISHA, day, tithi.window(), ground, found);
    }
    if (VaraTables.HUTASHANA.get(vara) == number) {
      add(SpecialityKind.HUTASHANA, day, tithi.window(), ground, found);
    }
  }

  private static void pushkara(
      Panchanga day, Span<Tithi> tithi, Span<Nakshatra> star, List<Speciality> found) {
    if (!VaraTables.PUSHKARA_VARAS.contains(day.vara())
        || tithi.limb().group() != TithiGroup.BHADRA) {
      return;
    }
    boolean three = VaraTables.THREE_FOOTED.contains(star.limb());
    if (three || VaraTables.TWO_FOOTED.contains(star.limb())) {
      tithi
          .window()
          .and(star.window())
          .ifPresent(
              window ->
                  add(
                      three ? SpecialityKind.TRIPUSHKARA : SpecialityKind.DVIPUSHKARA,
                      day,
                      window,
                      new Ground.TithiAndStarOnVara(tithi.limb(), star.limb(), day.vara()),
                      found));
    }
  }

  private static void add(
      SpecialityKind kind, Panchanga day, Window window, Ground ground, List<Speciality> found) {
    window.and(day.day()).ifPresent(part -> found.add(new Speciality(kind, part, ground)));
  }
}
