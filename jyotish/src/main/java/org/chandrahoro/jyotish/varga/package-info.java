/**
 * The sixteen divisional charts of Parashara. What a graha's place in a varga is worth is counted
 * elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.varga;
