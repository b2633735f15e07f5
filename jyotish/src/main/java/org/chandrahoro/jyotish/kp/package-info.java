/**
 * The method of K. S. Krishnamurti: cusps of Placidus, lords of star, sub and sub-sub,
 * significators and ruling planets. What an event needs of them is not said here.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.kp;
