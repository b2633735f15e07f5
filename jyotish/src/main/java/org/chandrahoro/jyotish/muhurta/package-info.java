/**
 * Muhurta: which stretches of time suit a purpose, and why each does or does not. Reckons nothing
 * of the sky itself; what a reason means to people is written elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.muhurta;
