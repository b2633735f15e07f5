/** What the sky means in Jyotish. Knows the ephemeris, no Spring, no wall clock, no language. */
module org.chandrahoro.jyotish {
  requires static org.jspecify;
  requires transitive org.chandrahoro.ephemeris;

  exports org.chandrahoro.jyotish.almanac;
  exports org.chandrahoro.jyotish.ashtakavarga;
  exports org.chandrahoro.jyotish.avastha;
  exports org.chandrahoro.jyotish.ayanamsa;
  exports org.chandrahoro.jyotish.bala;
  exports org.chandrahoro.jyotish.chart;
  exports org.chandrahoro.jyotish.dasha;
  exports org.chandrahoro.jyotish.dignity;
  exports org.chandrahoro.jyotish.division;
  exports org.chandrahoro.jyotish.dosha;
  exports org.chandrahoro.jyotish.drishti;
  exports org.chandrahoro.jyotish.eclipse;
  exports org.chandrahoro.jyotish.festival;
  exports org.chandrahoro.jyotish.jaimini;
  exports org.chandrahoro.jyotish.kp;
  exports org.chandrahoro.jyotish.matching;
  exports org.chandrahoro.jyotish.muhurta;
  exports org.chandrahoro.jyotish.panchanga;
  exports org.chandrahoro.jyotish.point;
  exports org.chandrahoro.jyotish.speciality;
  exports org.chandrahoro.jyotish.tajika;
  exports org.chandrahoro.jyotish.transit;
  exports org.chandrahoro.jyotish.varga;
  exports org.chandrahoro.jyotish.yoga;
  exports org.chandrahoro.jyotish;
}
