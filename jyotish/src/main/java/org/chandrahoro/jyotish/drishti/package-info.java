/**
 * Drishti: which graha looks at which sign and graha. The sight of the signs themselves (rasi
 * drishti) is Jaimini's and another doctrine.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.drishti;
