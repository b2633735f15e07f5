package org.chandrahoro.jyotish.tajika;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.tajika.TajikaYoga.Weakness;
import org.chandrahoro.jyotish.varga.Varga;

/** What makes a graha of a year chart strong or weak, as the sixteen yogas ask it. */
record WeakAndStrong(RecordedChart chart) {
  /** Exalted, by the sign, or in its own. */
  boolean isStrongBySign(Graha graha) {
    return Dignity.exaltationOf(graha) == chart.rasi(graha) || chart.rasi(graha).lord() == graha;
  }

  /** Neither sign nor exaltation nor hadda nor drekkana nor navamsa is its own. */
  boolean hasNoOffice(Graha graha) {
    var longitude = chart.longitude(graha);
    return !isStrongBySign(graha)
        && YearPart.haddaLord(longitude) != graha
        && YearPart.drekkanaLord(longitude) != graha
        && Varga.NAVAMSA.of(longitude).lord() != graha;
  }

  List<Weakness> weaknesses(Graha graha) {
    var found = new ArrayList<Weakness>(2);
    for (Weakness weakness : Weakness.values()) {
      if (has(graha, weakness)) {
        found.add(weakness);
      }
    }
    return found;
  }

  private boolean has(Graha graha, Weakness weakness) {
    return switch (weakness) {
      case RETROGRADE -> chart.place(graha).isRetrograde();
      case COMBUST -> Combustion.isCombust(chart.places(), graha);
      case DEBILITATED -> Dignity.exaltationOf(graha).plus(6) == chart.rasi(graha);
      case DUSTHANA -> chart.bhava(graha).isDusthana();
    };
  }
}
