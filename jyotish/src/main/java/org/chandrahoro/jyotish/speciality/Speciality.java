package org.chandrahoro.jyotish.speciality;

import org.chandrahoro.jyotish.panchanga.Window;

/**
 * One speciality and when it holds.
 *
 * @param window what rests on the weekday is cut at the sunrises; vishti, panchaka and ganda moola
 *     stand whole, from before the day and beyond it
 */
public record Speciality(SpecialityKind kind, Window window, Ground ground) {}
