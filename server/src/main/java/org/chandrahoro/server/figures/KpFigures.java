package org.chandrahoro.server.figures;

import java.util.Collection;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.kp.KpChart;
import org.chandrahoro.jyotish.kp.KpLords;
import org.chandrahoro.jyotish.kp.RulingPlanets;
import org.chandrahoro.jyotish.kp.Significators;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.KpSpeech;
import tools.jackson.core.JsonGenerator;

/**
 * A chart after Krishnamurti, under his own ayanamsa whatever the chart's is. Where Placidus has no
 * cusps one line says so.
 */
record KpFigures(JsonGenerator json, boolean why) {
  private static final KpSpeech SPEECH = KpSpeech.in(Language.ENGLISH);

  void write(BirthDay birth) {
    var chart = birth.chart();
    json.writeObjectPropertyStart("kp");
    switch (KpChart.of(
        chart.moment(), Ephemeris.standard(), DeltaT.standard(), chart.conventions())) {
      case KpChart.Cast cast -> write(cast, birth);
      case KpChart.WithoutCusps(var latitude) ->
          json.writeStringProperty(
              "absent",
              "no Placidus cusps at latitude " + latitude + "°: parts of the ecliptic never rise");
    }
    json.writeEndObject();
  }

  private void write(KpChart.Cast cast, BirthDay birth) {
    json.writeStringProperty("ayanamsa", "kp");
    json.writeName("ayanamsa_deg");
    json.writeNumber(Outside.fixed(cast.places().ayanamsaDegrees(), 6));
    json.writeArrayPropertyStart("cusps");
    for (SiderealLongitude cusp : cast.cusps()) {
      json.writeStartObject();
      point(cusp);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("grahas");
    for (Graha graha : Graha.values()) {
      json.writeObjectPropertyStart(Outside.graha(graha));
      point(cast.longitude(graha));
      json.writeNumberProperty("house", cast.house(graha));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("significators");
    for (Significators house : Significators.of(cast)) {
      json.writeStartObject();
      json.writeNumberProperty("house", house.house());
      grahas("in_star_of_occupants", house.inStarOfOccupants());
      grahas("occupants", house.occupants());
      grahas("in_star_of_lord", house.inStarOfLord());
      grahas("lord", List.of(house.lord()));
      json.writeEndObject();
    }
    json.writeEndArray();
    grahas("ruling_planets", RulingPlanets.of(cast, birth.ahoratra()).inOrder());
  }

  private void point(SiderealLongitude longitude) {
    json.writeName("longitude");
    json.writeNumber(Outside.fixed(longitude.degrees(), 6));
    json.writeNumberProperty("sign", Rasi.of(longitude).ordinal());
    var lords = KpLords.of(longitude);
    json.writeStringProperty("sign_lord", Outside.graha(lords.sign()));
    json.writeStringProperty("star_lord", Outside.graha(lords.star()));
    json.writeStringProperty("sub_lord", Outside.graha(lords.sub()));
    json.writeStringProperty("sub_sub_lord", Outside.graha(lords.subSub()));
    if (why) {
      json.writeStringProperty("why", SPEECH.why(KpLords.why(longitude)));
    }
  }

  private void grahas(String name, Collection<Graha> grahas) {
    json.writeArrayPropertyStart(name);
    grahas.forEach(graha -> json.writeString(Outside.graha(graha)));
    json.writeEndArray();
  }
}
