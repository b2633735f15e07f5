package org.chandrahoro.jyotish.varga;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/** A way to map a longitude to the sign of a varga: Parashara's own, or a variant of it. */
public sealed interface VargaRule permits Varga, VargaVariant {
  /** The varga that this is a way to reckon. */
  Varga varga();

  /** The sign that holds a longitude in this varga. */
  Rasi of(SiderealLongitude longitude);

  /** The sign that one of the {@code 12 × division} parts of the circle falls to. */
  Rasi ofPart(int partOfCircle);

  /** Into how many parts a sign is cut. */
  default int division() {
    return varga().division();
  }
}
