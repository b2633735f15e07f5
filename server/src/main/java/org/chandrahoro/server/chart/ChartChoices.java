package org.chandrahoro.server.chart;

import java.util.Arrays;
import java.util.List;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaRule;
import org.chandrahoro.server.figures.ChartPart;
import org.chandrahoro.server.figures.ChartRequest;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What of a chart is asked for and by which conventions, as it stands in a query. */
public record ChartChoices(
    @Nullable String ayanamsa,
    @Nullable String node,
    @Nullable String vargas,
    @Nullable String parts,
    @Nullable Integer dashaLevels) {

  Conventions conventions() {
    return new Conventions(
        ayanamsa == null
            ? Conventions.DEFAULT.ayanamsa()
            : checked("ayanamsa", () -> Outside.ayanamsa(ayanamsa)),
        node == null ? Conventions.DEFAULT.node() : checked("node", () -> Outside.node(node)),
        SunriseDefinition.HINDU,
        Conventions.DEFAULT.dashaYearDays());
  }

  ChartRequest request() {
    return checked(
        "dasha_levels",
        () ->
            new ChartRequest(
                parts == null ? ChartPart.all() : checked("parts", () -> ChartPart.parse(parts)),
                vargas == null ? List.of(Varga.values()) : vargas(vargas),
                dashaLevels == null ? 2 : dashaLevels));
  }

  private static List<? extends VargaRule> vargas(String words) {
    return Arrays.stream(words.split(","))
        .map(
            word ->
                Outside.findVargaRule(word.strip())
                    .orElseThrow(
                        () ->
                            Refusal.badField(
                                "vargas", "'" + word + "'; accepted are such as D1,D9,D60")))
        .toList();
  }

  private static <T> T checked(String field, java.util.function.Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException wrong) {
      throw Refusal.badField(field, String.valueOf(wrong.getMessage()));
    }
  }
}
