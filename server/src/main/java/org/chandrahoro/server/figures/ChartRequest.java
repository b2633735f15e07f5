package org.chandrahoro.server.figures;

import java.util.List;
import java.util.Set;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaRule;

/**
 * What of a chart is wanted.
 *
 * @param dashaLevels 1 (maha) to 5
 */
public record ChartRequest(
    Set<ChartPart> parts,
    List<? extends VargaRule> vargas,
    int dashaLevels,
    StrengthRequest strengths,
    SchoolRequest schools) {
  /** All parts, all sixteen vargas, maha and antar. */
  public static final ChartRequest DEFAULT =
      new ChartRequest(ChartPart.all(), List.of(Varga.values()), 2);

  /** By the default schools. */
  public ChartRequest(Set<ChartPart> parts, List<? extends VargaRule> vargas, int dashaLevels) {
    this(parts, vargas, dashaLevels, StrengthRequest.DEFAULT, SchoolRequest.DEFAULT);
  }

  public ChartRequest {
    if (dashaLevels < 1 || dashaLevels > 5) {
      throw new IllegalArgumentException("dasha levels " + dashaLevels + "; accepted are 1 to 5");
    }
    parts = Set.copyOf(parts);
    vargas = List.copyOf(vargas);
  }

  boolean wants(ChartPart part) {
    return parts.contains(part);
  }
}
