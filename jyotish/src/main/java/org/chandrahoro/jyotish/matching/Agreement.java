package org.chandrahoro.jyotish.matching;

import java.util.List;

/**
 * Whether two births agree in one porutham, and why.
 *
 * @param parihara what makes up for a want of agreement, where it is wanting
 */
public record Agreement(
    Porutham porutham, boolean agrees, Finding finding, List<Parihara> parihara) {
  public Agreement {
    parihara = List.copyOf(parihara);
  }
}
