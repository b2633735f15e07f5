/**
 * Ashtakavarga: how many of eight contributors favour each sign for a graha, its two reductions and
 * the pindas. The judgement of transits by it stands elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.ashtakavarga;
