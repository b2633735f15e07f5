package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKarakas;
import tools.jackson.core.JsonGenerator;

/** Chara karakas, arudhas and special lagnas as members of a chart. */
record JaiminiFigures(JsonGenerator json, SchoolRequest schools) {
  private static final Bhava[] BHAVAS = Bhava.values();

  void write(BirthDay birth) {
    var chart = birth.chart();
    json.writeArrayPropertyStart("chara_karakas");
    var karakas =
        schools.karakas() == 8
            ? CharaKarakas.ofEight(chart.places())
            : CharaKarakas.ofSeven(chart.places());
    for (Graha graha : karakas) {
      json.writeString(Outside.graha(graha));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("arudhas");
    for (Bhava bhava : BHAVAS) {
      json.writeNumber(Arudha.of(chart, bhava, schools.arudhaLords()).rasi().ordinal());
    }
    json.writeEndArray();
    new SpecialLagnaFigures(json).write(birth);
  }
}
