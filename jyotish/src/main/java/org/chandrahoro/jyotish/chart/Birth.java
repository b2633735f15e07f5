package org.chandrahoro.jyotish.chart;

import org.chandrahoro.ephemeris.horizon.GeoPosition;

/** When, as well as it is known, and where somebody was born. */
public record Birth(BirthTime time, GeoPosition place) {}
