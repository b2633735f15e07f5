package org.chandrahoro.jyotish.speciality;

import org.chandrahoro.jyotish.panchanga.Window;

/** One of the yogas that begin with Ananda, and the part of the day for which it holds. */
public record AnandadiSpan(Anandadi yoga, Window window) {}
