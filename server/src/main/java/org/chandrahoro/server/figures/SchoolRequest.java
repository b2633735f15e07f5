package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.dasha.AshtottariStars;
import org.chandrahoro.jyotish.jaimini.CoLords;
import org.chandrahoro.jyotish.point.UpagrahaMoments;

/**
 * By whose rules dashas, karakas, arudhas and upagrahas are reckoned where schools differ.
 *
 * @param arudhaLords who rules Vrischika and Kumbha when arudhas are counted
 * @param karakas seven, or eight with Rahu
 */
public record SchoolRequest(
    AshtottariStars ashtottari, CoLords arudhaLords, int karakas, Upagrahas upagrahas) {
  /** Equal stars, simple lords, seven karakas, upagrahas as Jagannatha Hora has them. */
  public static final SchoolRequest DEFAULT =
      new SchoolRequest(AshtottariStars.EQUAL, CoLords.SIMPLE, 7, Upagrahas.JAGANNATHA_HORA);

  public SchoolRequest {
    if (karakas != 7 && karakas != 8) {
      throw new IllegalArgumentException("karakas " + karakas + "; accepted are 7 and 8");
    }
  }

  /** At which moment of its part each upagraha of day and night rises. */
  public enum Upagrahas {
    JAGANNATHA_HORA(UpagrahaMoments.DEFAULT),
    PARASHARA(UpagrahaMoments.PARASHARA),
    NARASIMHA_RAO(UpagrahaMoments.NARASIMHA_RAO);

    private final UpagrahaMoments moments;

    Upagrahas(UpagrahaMoments moments) {
      this.moments = moments;
    }

    UpagrahaMoments moments() {
      return moments;
    }
  }
}
