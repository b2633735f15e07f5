/**
 * Ashtakavarga: how many of eight contributors favour each sign for a graha. Its reductions and the
 * judgement of transits by it are counted elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.ashtakavarga;
