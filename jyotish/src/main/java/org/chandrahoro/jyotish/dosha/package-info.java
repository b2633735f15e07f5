/**
 * Doshas: the blemishes that matching and remedies ask about, each with what it rests on and what
 * eases it. Saturn's passages over the Moon are transits and live there.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.dosha;
