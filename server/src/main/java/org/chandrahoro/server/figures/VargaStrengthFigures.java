package org.chandrahoro.server.figures;

import java.util.Arrays;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaDignity;
import org.chandrahoro.jyotish.varga.VargaScheme;
import tools.jackson.core.JsonGenerator;

/** Vimsopaka, dignity in each varga and who is vargottama, as members of a chart. */
record VargaStrengthFigures(JsonGenerator json) {
  private static final Graha[] GRAHAS = Graha.values();
  private static final Varga[] VARGAS = Varga.values();
  private static final VargaScheme[] SCHEMES = VargaScheme.values();

  void write(RecordedChart chart) {
    var byLord =
        Arrays.stream(GRAHAS)
            .filter(graha -> !graha.isNode())
            .map(graha -> VargaDignity.allByLord(chart, graha))
            .toList();
    var standings =
        Arrays.stream(GRAHAS)
            .filter(graha -> !graha.isNode())
            .map(graha -> VargaDignity.all(chart, graha, byLord.get(graha.ordinal())))
            .toList();
    json.writeObjectPropertyStart("vimsopaka");
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        json.writeObjectPropertyStart(Outside.graha(graha));
        for (VargaScheme scheme : SCHEMES) {
          json.writeName(Outside.word(scheme));
          json.writeNumber(Outside.fixed(scheme.vimsopaka(byLord.get(graha.ordinal())), 4));
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("varga_dignity");
    for (Varga varga : VARGAS) {
      json.writeObjectPropertyStart(Outside.varga(varga));
      for (Graha graha : GRAHAS) {
        if (!graha.isNode()) {
          json.writeStringProperty(
              Outside.graha(graha),
              Outside.word(standings.get(graha.ordinal()).get(varga.ordinal())));
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("vargottama");
    if (VargaDignity.isVargottama(chart.lagna())) {
      json.writeString("Lagna");
    }
    for (Graha graha : GRAHAS) {
      if (VargaDignity.isVargottama(chart.longitude(graha))) {
        json.writeString(Outside.graha(graha));
      }
    }
    json.writeEndArray();
  }
}
