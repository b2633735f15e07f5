/**
 * The sixteen divisional charts of Parashara, the variants of some, and how well a graha stands in
 * each: dignity, vargottama, vimsopaka. The sixfold strength is counted in {@code bala}.
 */
@org.jspecify.annotations.NullMarked
package org.chandrahoro.jyotish.varga;
