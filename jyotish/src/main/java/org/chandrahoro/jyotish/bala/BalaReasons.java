package org.chandrahoro.jyotish.bala;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.bala.BalaReason.TimeSpan;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaDignity;

/** The reasons of a shadbala, found when they are asked for. */
record BalaReasons(Shadbala shadbala) {
  Optional<BalaReason> find(Graha graha, BalaComponent component) {
    return shadbala.isCounted(component) ? Optional.of(of(graha, component)) : Optional.empty();
  }

  private BalaReason of(Graha graha, BalaComponent component) {
    var sky = shadbala.sky();
    var sthana = new SthanaBala(sky);
    var kala = new KalaBala(sky);
    var conventions = shadbala.conventions();
    return switch (component) {
      case UCCHA -> new BalaReason.FromDebilitation(sthana.fromDebilitation(graha));
      case SAPTAVARGAJA -> inVargas(graha);
      case OJAYUGMA ->
          new BalaReason.OddEven(
              SthanaBala.suits(graha, Rasi.of(sky.chart().longitude(graha))),
              SthanaBala.suits(graha, Varga.NAVAMSA.of(sky.chart().longitude(graha))));
      case KENDRA -> new BalaReason.InHouse(sky.chart().bhava(graha));
      case DREKKANA -> new BalaReason.InThird(sthana.third(graha), SthanaBala.thirdFor(graha));
      case DIG -> new BalaReason.FromAngle(sthana.weakAngle(graha), sthana.fromWeakAngle(graha));
      case NATHONNATHA ->
          new BalaReason.FromMidnight(
              KalaBala.hoursFromMidnight(shadbala.findDay().orElseThrow(), sky.julianDays()));
      case PAKSHA -> new BalaReason.MoonFromSun(sky.elongation(), kala.likesLight(graha));
      case TRIBHAGA ->
          graha == Graha.JUPITER
              ? new BalaReason.InEveryThird()
              : new BalaReason.LordOf(TimeSpan.THIRD, shadbala.lordOfThird());
      case ABDA -> new BalaReason.LordOf(TimeSpan.YEAR, shadbala.ahargana().lordOfYear());
      case MASA -> new BalaReason.LordOf(TimeSpan.MONTH, shadbala.ahargana().lordOfMonth());
      case VARA ->
          new BalaReason.LordOf(TimeSpan.DAY, shadbala.findDay().orElseThrow().vara().lord());
      case HORA -> new BalaReason.LordOf(TimeSpan.HOUR, shadbala.lordOfHour());
      case AYANA -> new BalaReason.Declination(kala.declination(graha, conventions.kranti()));
      case YUDDHA -> war(graha);
      case CHESHTA ->
          switch (graha) {
            case SUN -> new BalaReason.SameAs(BalaComponent.AYANA);
            case MOON -> new BalaReason.SameAs(BalaComponent.PAKSHA);
            default -> new BalaReason.Motion(new CheshtaBala(sky).kendra(graha));
          };
      case NAISARGIKA ->
          new BalaReason.ByNature(8 - (int) Math.round(Shadbala.naisargika(graha) * 7 / 60));
      case DRIK -> seen(graha);
    };
  }

  private BalaReason inVargas(Graha graha) {
    int own = 0;
    int friendly = 0;
    int neutral = 0;
    int hostile = 0;
    for (Varga varga : SthanaBala.SAPTAVARGA) {
      switch (VargaDignity.byLord(shadbala.sky().chart(), graha, varga)) {
        case EXALTED, MOOLATRIKONA, OWN -> own++;
        case GREAT_FRIEND, FRIEND -> friendly++;
        case NEUTRAL -> neutral++;
        case ENEMY, GREAT_ENEMY, DEBILITATED -> hostile++;
      }
    }
    return new BalaReason.InVargas(own, friendly, neutral, hostile);
  }

  private BalaReason war(Graha graha) {
    for (GrahaYuddha war : shadbala.wars()) {
      if (war.victor() == graha) {
        return new BalaReason.AtWar(war.vanquished(), true);
      } else if (war.vanquished() == graha) {
        return new BalaReason.AtWar(war.victor(), false);
      }
    }
    return new BalaReason.AtPeace();
  }

  private BalaReason seen(Graha graha) {
    var sky = shadbala.sky();
    var drik = new DrikBala(sky, shadbala.conventions().school());
    double benefic = 0;
    double malefic = 0;
    for (int g = 0; g < BalaSky.SEVEN; g++) {
      var looking = BalaSky.GRAHAS[g];
      if (looking != graha) {
        double sight = drik.sight(looking, sky.longitude(graha));
        if (sky.benefics().contains(looking)) {
          benefic += sight;
        } else {
          malefic += sight;
        }
      }
    }
    return new BalaReason.Seen(benefic, malefic);
  }
}
