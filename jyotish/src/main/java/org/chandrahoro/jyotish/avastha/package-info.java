/**
 * The states (avasthas) of the grahas: by age, by waking, by mood and by activity, each with what
 * made it. What a state brings is not said here.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.avastha;
