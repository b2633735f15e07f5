/**
 * The year chart of the Tajika school: the solar return, muntha, the lord of the year, strengths,
 * sahams, aspects and yogas, and the dashas of one year. Transits over the birth chart itself live
 * in {@code transit}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.tajika;
