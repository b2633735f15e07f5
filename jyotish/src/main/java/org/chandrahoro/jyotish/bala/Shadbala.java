package org.chandrahoro.jyotish.bala;

import static org.chandrahoro.jyotish.bala.BalaSky.GRAHAS;
import static org.chandrahoro.jyotish.bala.BalaSky.SEVEN;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.panchanga.Ahoratra;

/**
 * The sixfold strength of the seven grahas, Brihat Parashara Hora Shastra, ch. 27 (Santhanam), with
 * ishta and kashta of ch. 28. Every question about a node throws {@link IllegalArgumentException}.
 *
 * <p>Where the Sun does not rise, what depends on the day from sunrise to sunrise is absent: the
 * components that {@linkplain BalaComponent#needsSunrise need} it, and with them total, ratio and
 * rank, which would not compare with what is required.
 *
 * <p>Uccha, dig, paksha and cheshta are folded and never exceed 60; a doubled paksha (Raman's Moon)
 * and the Sun's doubled ayana reach 120. Immutable.
 */
public final class Shadbala {
  private static final BalaComponent[] COMPONENTS = BalaComponent.values();

  private final BalaSky sky;
  private final ShadbalaConventions conventions;
  private final Optional<Ahoratra.Reckoned> day;
  private final List<GrahaYuddha> wars;
  private final double[][] virupas = new double[SEVEN][COMPONENTS.length];
  private final double[] totals = new double[SEVEN];

  private Shadbala(RecordedChart chart, Ahoratra ahoratra, ShadbalaConventions conventions) {
    this.sky = new BalaSky(chart);
    this.conventions = conventions;
    this.day =
        ahoratra instanceof Ahoratra.Reckoned reckoned ? Optional.of(reckoned) : Optional.empty();
    this.wars = GrahaYuddha.in(chart, conventions.school());
    place();
    ofTime();
    motionNatureAndSight();
    for (int g = 0; g < SEVEN; g++) {
      totals[g] = sumOf(g, COMPONENTS.length);
    }
    war();
  }

  /**
   * @param ahoratra the day and night of the birth, by the sunrise of the Siddhantas
   */
  public static Shadbala of(
      RecordedChart chart, Ahoratra ahoratra, ShadbalaConventions conventions) {
    return new Shadbala(chart, ahoratra, conventions);
  }

  private void place() {
    var sthana = new SthanaBala(sky);
    for (int g = 0; g < SEVEN; g++) {
      var graha = GRAHAS[g];
      set(g, BalaComponent.UCCHA, sthana.fromDebilitation(graha) / 3);
      set(g, BalaComponent.SAPTAVARGAJA, sthana.saptavargaja(graha, conventions.school()));
      set(g, BalaComponent.OJAYUGMA, sthana.ojayugma(graha));
      set(g, BalaComponent.KENDRA, sthana.kendra(graha));
      set(g, BalaComponent.DREKKANA, sthana.drekkana(graha));
      set(g, BalaComponent.DIG, sthana.fromWeakAngle(graha) / 3);
    }
  }

  private void ofTime() {
    var kala = new KalaBala(sky);
    for (int g = 0; g < SEVEN; g++) {
      var graha = GRAHAS[g];
      boolean doubled = graha == Graha.MOON && conventions.school() == BalaSchool.RAMAN;
      set(g, BalaComponent.PAKSHA, kala.paksha(graha) * (doubled ? 2 : 1));
      double declination = kala.declination(graha, conventions.kranti());
      set(g, BalaComponent.AYANA, KalaBala.ayana(graha, declination));
    }
    if (day.isPresent()) {
      double fromMidnight = KalaBala.hoursFromMidnight(day.get(), sky.julianDays());
      for (int g = 0; g < SEVEN; g++) {
        set(g, BalaComponent.NATHONNATHA, KalaBala.nathonnatha(GRAHAS[g], fromMidnight));
      }
      ofLord(lordOfThird(), BalaComponent.TRIBHAGA, 60);
      set(Graha.JUPITER.ordinal(), BalaComponent.TRIBHAGA, 60);
      ofLord(ahargana().lordOfYear(), BalaComponent.ABDA, 15);
      ofLord(ahargana().lordOfMonth(), BalaComponent.MASA, 30);
      ofLord(day.get().vara().lord(), BalaComponent.VARA, 45);
      ofLord(lordOfHour(), BalaComponent.HORA, 60);
    }
  }

  private void motionNatureAndSight() {
    var cheshta = new CheshtaBala(sky);
    var drik = new DrikBala(sky, conventions.school());
    for (int g = 0; g < SEVEN; g++) {
      var graha = GRAHAS[g];
      set(g, BalaComponent.CHESHTA, cheshta(graha, cheshta));
      set(g, BalaComponent.NAISARGIKA, naisargika(graha));
      set(g, BalaComponent.DRIK, drik.of(graha));
    }
  }

  private double cheshta(Graha graha, CheshtaBala cheshta) {
    return switch (graha) {
      case SUN -> 0;
      case MOON ->
          conventions.school() == BalaSchool.RAMAN
              ? 0
              : virupas[graha.ordinal()][BalaComponent.PAKSHA.ordinal()];
      default -> cheshta.kendra(graha) / 3;
    };
  }

  /** Sixty in sevenths: Sun, Moon, Venus, Jupiter, Mercury, Mars, Saturn (27.14). */
  static double naisargika(Graha graha) {
    return 60
        / 7.0
        * switch (graha) {
          case SUN -> 7;
          case MOON -> 6;
          case VENUS -> 5;
          case JUPITER -> 4;
          case MERCURY -> 3;
          case MARS -> 2;
          default -> 1;
        };
  }

  /** Parashara compares all that is counted, Raman place, direction and time as far as the hour. */
  private void war() {
    if (wars.isEmpty()) {
      return;
    }
    int upTo =
        conventions.school() == BalaSchool.RAMAN
            ? BalaComponent.HORA.ordinal() + 1
            : COMPONENTS.length;
    var before = new double[SEVEN];
    for (int g = 0; g < SEVEN; g++) {
      before[g] = sumOf(g, upTo);
    }
    for (GrahaYuddha war : wars) {
      int victor = war.victor().ordinal();
      int vanquished = war.vanquished().ordinal();
      double passed = war.virupas(before[victor] - before[vanquished], conventions.school());
      pass(victor, passed);
      pass(vanquished, -passed);
    }
  }

  private void pass(int graha, double passed) {
    virupas[graha][BalaComponent.YUDDHA.ordinal()] += passed;
    totals[graha] += passed;
  }

  private double sumOf(int graha, int components) {
    double sum = 0;
    for (int i = 0; i < components; i++) {
      sum += virupas[graha][i];
    }
    return sum;
  }

  private void set(int graha, BalaComponent component, double value) {
    virupas[graha][component.ordinal()] = value;
  }

  private void ofLord(Graha lord, BalaComponent component, double value) {
    set(lord.ordinal(), component, value);
  }

  Graha lordOfThird() {
    return KalaBala.lordOfThird(day.orElseThrow(), sky.julianDays());
  }

  Graha lordOfHour() {
    var reckoned = day.orElseThrow();
    int hour = KalaBala.hour(reckoned, sky.julianDays(), conventions.hora());
    return KalaBala.lordOfHour(reckoned.vara(), hour);
  }

  Ahargana ahargana() {
    return Ahargana.ofDayFrom(day.orElseThrow().sunrise(), sky.chart().moment().place());
  }

  public ShadbalaConventions conventions() {
    return conventions;
  }

  /** The day and night of the birth; empty where the Sun does not rise. */
  public Optional<Ahoratra.Reckoned> findDay() {
    return day;
  }

  public List<GrahaYuddha> wars() {
    return List.copyOf(wars);
  }

  /** One component; empty when it needs a sunrise and there is none. */
  public Optional<Virupas> find(Graha graha, BalaComponent component) {
    return isCounted(component)
        ? Optional.of(new Virupas(virupas[index(graha)][component.ordinal()]))
        : Optional.empty();
  }

  /** Whether a component could be told. */
  public boolean isCounted(BalaComponent component) {
    return day.isPresent() || !component.needsSunrise();
  }

  /** What a component rests on; empty where the component is. */
  public Optional<BalaReason> findWhy(Graha graha, BalaComponent component) {
    index(graha);
    return new BalaReasons(this).find(graha, component);
  }

  /** The sum of all components. */
  public Optional<Virupas> findTotal(Graha graha) {
    int g = index(graha);
    return day.map(_ -> new Virupas(totals[g]));
  }

  /** What a graha needs to be called strong. */
  public Virupas required(Graha graha) {
    return new Virupas(conventions.school().required(index(graha)));
  }

  /** The total over what is required: strong from 1. */
  public Optional<Double> findRatio(Graha graha) {
    int g = index(graha);
    return day.map(_ -> totals[g] / conventions.school().required(g));
  }

  /** 1 for the graha of the greatest ratio, 7 for that of the least. */
  public Optional<Integer> findRank(Graha graha) {
    int g = index(graha);
    double ratio = totals[g] / conventions.school().required(g);
    return day.map(_ -> 1 + countAbove(ratio));
  }

  private int countAbove(double ratio) {
    int above = 0;
    for (int g = 0; g < SEVEN; g++) {
      if (totals[g] / conventions.school().required(g) > ratio) {
        above++;
      }
    }
    return above;
  }

  /** Its leaning to good, 0 to 60 (28.2–6). */
  public Virupas ishta(Graha graha) {
    double uccha = virupas[index(graha)][BalaComponent.UCCHA.ordinal()];
    double rays = new CheshtaBala(sky).kendraOfRays(graha) / 3;
    return new Virupas(conventions.school().phala(uccha, rays));
  }

  /** Its leaning to ill, 0 to 60 (28.6). */
  public Virupas kashta(Graha graha) {
    double uccha = virupas[index(graha)][BalaComponent.UCCHA.ordinal()];
    double rays = new CheshtaBala(sky).kendraOfRays(graha) / 3;
    return new Virupas(conventions.school().phala(60 - uccha, 60 - rays));
  }

  private static int index(Graha graha) {
    if (graha.isNode()) {
      throw new IllegalArgumentException(graha + " has no shadbala; Sun to Saturn have one");
    }
    return graha.ordinal();
  }

  BalaSky sky() {
    return sky;
  }
}
