package org.chandrahoro.server.cli;

import org.chandrahoro.jyotish.dasha.AshtottariStars;
import org.chandrahoro.jyotish.jaimini.CoLords;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.figures.SchoolRequest;
import picocli.CommandLine.Option;

/** The choices on which schools of dashas, karakas, arudhas and upagrahas differ. */
final class SchoolOptions {
  @Option(
      names = "--ashtottari",
      defaultValue = "equal",
      description = "stars of Ashtottari: equal or with-abhijit")
  private String ashtottari = "equal";

  @Option(
      names = "--arudha-lords",
      defaultValue = "simple",
      description = "lords of Vrischika and Kumbha for arudhas: simple, k-n-rao or narasimha-rao")
  private String arudhaLords = "simple";

  @Option(names = "--karakas", defaultValue = "7", description = "chara karakas: 7, or 8 with Rahu")
  private int karakas = 7;

  @Option(
      names = "--upagrahas",
      defaultValue = "jagannatha-hora",
      description = "moments of Gulika to Mandi: jagannatha-hora, parashara or narasimha-rao")
  private String upagrahas = "jagannatha-hora";

  SchoolRequest request() {
    return new SchoolRequest(
        Outside.choice("ashtottari", ashtottari, AshtottariStars.values()),
        Outside.choice("arudha lords", arudhaLords, CoLords.values()),
        karakas,
        Outside.choice("upagrahas", upagrahas, SchoolRequest.Upagrahas.values()));
  }
}
