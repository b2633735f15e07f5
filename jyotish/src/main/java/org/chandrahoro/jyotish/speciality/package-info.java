/**
 * What makes a day or an hour good or bad beside its limbs: the meetings of weekday, tithi and star
 * that the muhurta books name, with their windows and grounds. Which purpose they serve lives
 * elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.speciality;
