/**
 * Readings: a person's day in words, each sentence with the facts it rests on. The facts come from
 * jyotish and the passages from knowledge; here they are composed, checked, stored and shown.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.server.reading;
