package org.chandrahoro.jyotish.division;

import org.chandrahoro.jyotish.panchanga.Window;

/**
 * One of the equal parts of a day or a night.
 *
 * @param kind what it is called, or the graha that rules it
 */
public record Division<K>(K kind, Half half, Window window) {}
