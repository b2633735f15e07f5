package org.chandrahoro.jyotish.festival;

import java.time.LocalDate;

/** A festival and its day at a place. */
public record FestivalDay(Festival festival, LocalDate date, Reason reason) {}
