package org.chandrahoro.server.cli;

import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.ashtakavarga.EkadhipatyaRule;
import org.chandrahoro.jyotish.ashtakavarga.RasiMultipliers;
import org.chandrahoro.jyotish.ashtakavarga.ShodhanaConventions;
import org.chandrahoro.jyotish.ashtakavarga.TrikonaRule;
import org.chandrahoro.jyotish.bala.BalaSchool;
import org.chandrahoro.jyotish.bala.HoraLength;
import org.chandrahoro.jyotish.bala.KrantiRule;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.figures.StrengthRequest;
import picocli.CommandLine.Option;

/** The choices on which schools of strength differ. */
final class StrengthOptions {
  @Option(
      names = "--shadbala",
      defaultValue = "parashara",
      description = "whose reading of the sixfold strength: parashara or raman")
  private String shadbala = "parashara";

  @Option(
      names = "--kranti",
      defaultValue = "ecliptic-24",
      description = "declination of the ayana bala: ecliptic-24 or true")
  private String kranti = "ecliptic-24";

  @Option(
      names = "--hours",
      defaultValue = "unequal",
      description = "hours whose lords are counted: unequal or sixty-minutes")
  private String hours = "unequal";

  @Option(
      names = "--ashtakavarga",
      defaultValue = "parashara",
      description = "table of the bindus: parashara or varahamihira")
  private String table = "parashara";

  @Option(
      names = "--trikona",
      defaultValue = "least",
      description = "reduction of the trines: least or empty-pair-empties-third")
  private String trikona = "least";

  @Option(
      names = "--ekadhipatya",
      defaultValue = "equal-to-occupied",
      description = "reduction by common lords: equal-to-occupied or difference")
  private String ekadhipatya = "equal-to-occupied";

  @Option(
      names = "--multipliers",
      defaultValue = "kanya-six",
      description = "measures of the pindas: kanya-six or kanya-five")
  private String multipliers = "kanya-six";

  @Option(names = "--prastara", description = "the rows of the ashtakavarga too")
  private boolean prastara;

  @Option(
      names = "--why",
      description =
          "what shadbala, bhava bala, the years of sign dashas and Krishnamurti's lords rest on, in words")
  private boolean why;

  StrengthRequest request() {
    return new StrengthRequest(
        new ShadbalaConventions(
            Outside.choice("shadbala", shadbala, BalaSchool.values()),
            Outside.choice("kranti", kranti, KrantiRule.values()),
            Outside.choice("hours", hours, HoraLength.values())),
        Outside.choice("ashtakavarga", table, AshtakavargaTable.values()),
        new ShodhanaConventions(
            Outside.choice("trikona", trikona, TrikonaRule.values()),
            Outside.choice("ekadhipatya", ekadhipatya, EkadhipatyaRule.values()),
            Outside.choice("multipliers", multipliers, RasiMultipliers.values())),
        prastara,
        why);
  }
}
