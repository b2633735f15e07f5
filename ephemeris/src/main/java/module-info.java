/** Where the bodies are: time scales, apparent geocentric places, nodes, angles, risings. */
module org.chandrahoro.ephemeris {
  requires static org.jspecify;

  exports org.chandrahoro.ephemeris;
  exports org.chandrahoro.ephemeris.frame;
  exports org.chandrahoro.ephemeris.time;
  exports org.chandrahoro.ephemeris.horizon;
}
