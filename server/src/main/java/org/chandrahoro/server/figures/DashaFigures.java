package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dasha.AshtottariDasha;
import org.chandrahoro.jyotish.dasha.AshtottariStars;
import org.chandrahoro.jyotish.dasha.CharaDasha;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.dasha.NarayanaDasha;
import org.chandrahoro.jyotish.dasha.Period;
import org.chandrahoro.jyotish.dasha.RasiDasha;
import org.chandrahoro.jyotish.dasha.RasiYears;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.chandrahoro.jyotish.dasha.Yogini;
import org.chandrahoro.jyotish.dasha.YoginiDasha;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.JaiminiSpeech;
import tools.jackson.core.JsonGenerator;

/** The dashas of a chart: those of the grahas, and those of the signs where they are asked for. */
record DashaFigures(JsonGenerator json, ChartRequest request) {
  private static final JaiminiSpeech SPEECH = JaiminiSpeech.in(Language.ENGLISH);
  private static final String[] LEVELS = {"maha", "antar", "pratyantar", "sookshma", "prana"};

  void write(RecordedChart chart) {
    json.writeObjectPropertyStart("dashas");
    if (request.wants(ChartPart.DASHAS)) {
      ofGrahas(chart);
    }
    if (request.wants(ChartPart.RASI_DASHAS)) {
      ofSigns("narayana", NarayanaDasha.of(chart));
      ofSigns("chara", CharaDasha.of(chart));
    }
    json.writeEndObject();
  }

  private void ofGrahas(RecordedChart chart) {
    json.writeObjectPropertyStart("vimshottari");
    var vimshottari = VimshottariDasha.of(chart);
    for (int level = 1; level <= request.dashaLevels(); level++) {
      periods(LEVELS[level - 1], vimshottari, level);
    }
    end(vimshottari);
    json.writeObjectPropertyStart("yogini");
    var yogini = YoginiDasha.of(chart);
    json.writeArrayPropertyStart("maha");
    for (DashaPeriod period : yogini.mahadashas()) {
      json.writeStartArray();
      json.writeString(Outside.capitalised(Yogini.of(period)));
      json.writeString(Outside.graha(period.lord()));
      json.writeString(start(period));
      json.writeEndArray();
    }
    json.writeEndArray();
    end(yogini);
    json.writeObjectPropertyStart("ashtottari");
    var stars = request.schools().ashtottari();
    var ashtottari =
        AshtottariDasha.from(
            chart.longitude(Graha.MOON),
            chart.moment().time(),
            chart.conventions().dashaYearDays(),
            stars);
    if (stars != AshtottariStars.EQUAL) {
      json.writeStringProperty("stars", Outside.hyphenated(stars));
    }
    periods("maha", ashtottari, 1);
    end(ashtottari);
  }

  private void periods(String name, Dasha dasha, int level) {
    json.writeArrayPropertyStart(name);
    dasha.forEachPeriod(
        level,
        period -> {
          json.writeStartArray();
          for (Graha lord : period.lords()) {
            json.writeString(Outside.graha(lord));
          }
          json.writeString(start(period));
          json.writeEndArray();
        });
    json.writeEndArray();
  }

  private void end(Dasha dasha) {
    json.writeStringProperty("end", ChartFigures.second(dasha.end().toInstant()));
    json.writeEndObject();
  }

  private void ofSigns(String name, RasiDasha dasha) {
    json.writeObjectPropertyStart(name);
    json.writeArrayPropertyStart("years");
    for (RasiYears sign : dasha.years().subList(0, 12)) {
      json.writeStartObject();
      json.writeNumberProperty("sign", sign.rasi().ordinal());
      json.writeNumberProperty("years", sign.years());
      json.writeStringProperty("lord", Outside.graha(sign.lord().lord()));
      json.writeStringProperty("lord_by", Outside.word(sign.lord().ground()));
      json.writeNumberProperty("lord_sign", sign.lordIn().ordinal());
      json.writeStringProperty("counted", sign.forward() ? "forward" : "backward");
      json.writeNumberProperty("count", sign.count());
      json.writeNumberProperty("adjustment", sign.adjustment());
      if (request.strengths().why()) {
        json.writeStringProperty("why", SPEECH.years(sign));
        json.writeStringProperty("lord_why", SPEECH.lord(sign.lord()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    for (int level = 1; level <= request.dashaLevels(); level++) {
      json.writeArrayPropertyStart(LEVELS[level - 1]);
      dasha.forEachPeriod(
          level,
          period -> {
            json.writeStartArray();
            period.rasis().forEach(sign -> json.writeNumber(sign.ordinal()));
            json.writeString(start(period));
            json.writeEndArray();
          });
      json.writeEndArray();
    }
    json.writeStringProperty("end", ChartFigures.second(dasha.end().toInstant()));
    json.writeEndObject();
  }

  private static String start(Period period) {
    return ChartFigures.second(period.start().toInstant());
  }
}
