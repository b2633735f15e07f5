package org.chandrahoro.jyotish.dosha;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * Mars in certain houses from the lagna, the Moon and Venus (mangal, kuja or angaraka dosha).
 *
 * <p>BPHS 80, on women's charts, has 1, 4, 7, 8 and 12 from the lagna where no benefic joins or
 * sees Mars. The count from Moon and Venus and the exemptions are those of the compilations on
 * marriage (Raman, How to Judge a Horoscope II, and the Telugu almanacs). The signs that exempt in
 * a house: second Mithuna, Kanya; fourth Mesha, Vrischika; seventh Karka, Makara; eighth Dhanu,
 * Meena; twelfth Vrishabha, Tula.
 *
 * @param fromLagna the house of Mars
 * @param fromMoon his place counted from the Moon
 * @param fromVenus his place counted from Venus
 * @param houses those that make the dosha
 * @param cancelledBy exemptions that hold; looked for only where the dosha is
 */
public record MangalDosha(
    Bhava fromLagna,
    Bhava fromMoon,
    Bhava fromVenus,
    MangalHouses houses,
    List<MangalCancellation> cancelledBy) {

  public static MangalDosha of(RecordedChart chart, MangalHouses houses) {
    var mars = chart.rasi(Graha.MARS);
    var fromLagna = chart.bhava(Graha.MARS);
    var fromMoon = Bhava.of(mars, chart.rasi(Graha.MOON));
    var fromVenus = Bhava.of(mars, chart.rasi(Graha.VENUS));
    boolean formed =
        houses.contain(fromLagna) || houses.contain(fromMoon) || houses.contain(fromVenus);
    return new MangalDosha(
        fromLagna, fromMoon, fromVenus, houses, formed ? cancellations(chart) : List.of());
  }

  public boolean isFromLagna() {
    return houses.contain(fromLagna);
  }

  public boolean isFromMoon() {
    return houses.contain(fromMoon);
  }

  public boolean isFromVenus() {
    return houses.contain(fromVenus);
  }

  /** Whether Mars makes it from any of the three. */
  public boolean isFormed() {
    return isFromLagna() || isFromMoon() || isFromVenus();
  }

  /** Whether it is formed and nothing takes it away. */
  public boolean isInForce() {
    return isFormed() && cancelledBy.isEmpty();
  }

  /** What the dosha rests on; empty where it is not formed. */
  public List<Reason> why() {
    var why = new ArrayList<Reason>();
    if (isFromLagna()) {
      why.add(new Reason.InBhava(Graha.MARS, fromLagna));
    }
    if (isFromMoon()) {
      why.add(new Reason.InBhavaFrom(Graha.MARS, fromMoon, Graha.MOON));
    }
    if (isFromVenus()) {
      why.add(new Reason.InBhavaFrom(Graha.MARS, fromVenus, Graha.VENUS));
    }
    return List.copyOf(why);
  }

  private static List<MangalCancellation> cancellations(RecordedChart chart) {
    var found = new ArrayList<MangalCancellation>();
    var sign = chart.rasi(Graha.MARS);
    var inSign = new Reason.InRasi(Graha.MARS, sign);
    if (sign.lord() == Graha.MARS || sign == Dignity.exaltationOf(Graha.MARS)) {
      var dignity = Dignity.of(Graha.MARS, chart.longitude(Graha.MARS));
      add(found, MangalExemption.DIGNIFIED, new Reason.Standing(Graha.MARS, dignity));
    }
    if (sign == Rasi.SIMHA || sign == Rasi.KUMBHA) {
      add(found, MangalExemption.SIMHA_OR_KUMBHA, inSign);
    }
    if (isExempt(sign, chart.bhava(Graha.MARS))) {
      add(found, MangalExemption.SIGN_OF_HOUSE, inSign);
    }
    findTouch(chart, Graha.JUPITER).ifPresent(why -> add(found, MangalExemption.JUPITER, why));
    if (chart.rasi(Graha.MOON) == sign) {
      var together = new Reason.Together(List.of(Graha.MOON, Graha.MARS));
      add(found, MangalExemption.WITH_MOON, together);
    }
    for (Graha benefic : List.of(Graha.JUPITER, Graha.VENUS)) {
      if (chart.bhava(benefic) == Bhava.FIRST) {
        add(found, MangalExemption.BENEFIC_RISING, new Reason.InBhava(benefic, Bhava.FIRST));
      }
    }
    var lagna = chart.lagnaRasi();
    if (lagna == Rasi.KARKA || lagna == Rasi.SIMHA) {
      add(found, MangalExemption.YOGA_KARAKA, new Reason.Rising(lagna));
    }
    return List.copyOf(found);
  }

  private static void add(List<MangalCancellation> found, MangalExemption exemption, Reason why) {
    found.add(new MangalCancellation(exemption, why));
  }

  private static boolean isExempt(Rasi sign, Bhava bhava) {
    return switch (bhava) {
      case SECOND -> sign == Rasi.MITHUNA || sign == Rasi.KANYA;
      case FOURTH -> sign == Rasi.MESHA || sign == Rasi.VRISCHIKA;
      case SEVENTH -> sign == Rasi.KARKA || sign == Rasi.MAKARA;
      case EIGHTH -> sign == Rasi.DHANU || sign == Rasi.MEENA;
      case TWELFTH -> sign == Rasi.VRISHABHA || sign == Rasi.TULA;
      default -> false;
    };
  }

  private static Optional<Reason> findTouch(RecordedChart chart, Graha graha) {
    var from = chart.rasi(graha);
    var mars = chart.rasi(Graha.MARS);
    if (from == mars) {
      return Optional.of(new Reason.Together(List.of(Graha.MARS, graha)));
    }
    return GrahaDrishti.sees(graha, from, mars, NodeSight.NONE)
        ? Optional.of(new Reason.Sees(graha, Graha.MARS))
        : Optional.empty();
  }
}
