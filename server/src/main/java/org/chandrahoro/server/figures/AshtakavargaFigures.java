package org.chandrahoro.server.figures;

import java.util.function.ToIntFunction;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.ashtakavarga.Ashtakavarga;
import org.chandrahoro.jyotish.ashtakavarga.Contributor;
import org.chandrahoro.jyotish.ashtakavarga.Shodhana;
import org.chandrahoro.jyotish.chart.RecordedChart;
import tools.jackson.core.JsonGenerator;

/** The ashtakavarga of a chart: bindus, what the reductions leave of them, and the pindas. */
record AshtakavargaFigures(JsonGenerator json, StrengthRequest request) {
  private static final Graha[] GRAHAS = Graha.values();
  private static final Rasi[] SIGNS = Rasi.values();

  void write(RecordedChart chart) {
    var ashtakavarga = Ashtakavarga.of(chart, request.table());
    var shodhana = Shodhana.of(ashtakavarga, request.shodhana());
    json.writeObjectPropertyStart("ashtakavarga");
    json.writeStringProperty("table", Outside.word(ashtakavarga.table()));
    byGraha("bhinna", (graha, sign) -> ashtakavarga.bindus(graha, sign));
    signs("sarva", ashtakavarga::sarva);
    byGraha("trikona", shodhana::trikona);
    byGraha("ekadhipatya", shodhana::ekadhipatya);
    json.writeObjectPropertyStart("pindas");
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        json.writeObjectPropertyStart(Outside.graha(graha));
        json.writeNumberProperty("rasi", shodhana.rasiPinda(graha));
        json.writeNumberProperty("graha", shodhana.grahaPinda(graha));
        json.writeNumberProperty("shodhya", shodhana.shodhyaPinda(graha));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    if (request.prastara()) {
      prastara(ashtakavarga);
    }
    json.writeEndObject();
  }

  private interface Bindus {
    int of(Graha graha, Rasi sign);
  }

  private void byGraha(String name, Bindus bindus) {
    json.writeObjectPropertyStart(name);
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        signs(Outside.graha(graha), sign -> bindus.of(graha, sign));
      }
    }
    json.writeEndObject();
  }

  /** For each graha the twelve ones and zeros of each of its eight contributors. */
  private void prastara(Ashtakavarga ashtakavarga) {
    json.writeObjectPropertyStart("prastara");
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        json.writeObjectPropertyStart(Outside.graha(graha));
        for (Contributor contributor : Contributor.values()) {
          signs(
              Outside.capitalised(contributor),
              sign -> ashtakavarga.gives(contributor, graha, sign) ? 1 : 0);
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void signs(String name, ToIntFunction<Rasi> number) {
    json.writeArrayPropertyStart(name);
    for (Rasi sign : SIGNS) {
      json.writeNumber(number.applyAsInt(sign));
    }
    json.writeEndArray();
  }
}
