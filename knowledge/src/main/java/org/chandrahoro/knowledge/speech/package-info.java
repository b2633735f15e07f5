/**
 * How the service names things in each language: grahas, stars, limbs of the day, clock words. What
 * the texts mean lives elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.knowledge.speech;
