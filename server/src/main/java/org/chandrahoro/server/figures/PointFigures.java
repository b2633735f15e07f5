package org.chandrahoro.server.figures;

import java.util.List;
import java.util.OptionalDouble;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.avastha.AvasthaFound;
import org.chandrahoro.jyotish.avastha.GrahaAvasthas;
import org.chandrahoro.jyotish.jaimini.Argala;
import org.chandrahoro.jyotish.jaimini.Karakamsa;
import org.chandrahoro.jyotish.point.SunUpagraha;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import org.chandrahoro.jyotish.point.TimedUpagrahas;
import org.chandrahoro.jyotish.point.UpagrahaMoments;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.AvasthaSpeech;
import org.chandrahoro.knowledge.speech.JaiminiSpeech;
import tools.jackson.core.JsonGenerator;

/**
 * Upagrahas, avasthas, karakamsa and the argalas upon the lagna, as members of a chart, with their
 * reasons in English. Where the Sun does not rise daily the upagrahas of day and night are left out
 * and {@code without_sunrise} says where he stayed.
 */
record PointFigures(JsonGenerator json, UpagrahaMoments moments) {
  private static final AvasthaSpeech AVASTHAS = AvasthaSpeech.in(Language.ENGLISH);
  private static final JaiminiSpeech JAIMINI = JaiminiSpeech.in(Language.ENGLISH);

  void write(BirthDay birth) {
    var chart = birth.chart();
    upagrahas(birth);
    avasthas(birth);
    json.writeNumberProperty("karakamsa_sign", Karakamsa.of(chart).rasi().ordinal());
    json.writeArrayPropertyStart("argalas_on_lagna");
    for (Argala argala : Argala.on(chart, chart.lagnaRasi())) {
      json.writeStartObject();
      json.writeStringProperty("kind", Outside.word(argala.kind()));
      grahas("by", argala.by());
      grahas("against", argala.against());
      json.writeStringProperty("outcome", Outside.word(argala.outcome()));
      json.writeStringProperty("why", JAIMINI.argala(argala));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void upagrahas(BirthDay birth) {
    var chart = birth.chart();
    json.writeObjectPropertyStart("upagrahas");
    for (SunUpagraha upagraha : SunUpagraha.values()) {
      point(upagraha, upagraha.from(chart.longitude(Graha.SUN)));
    }
    switch (TimedUpagrahas.of(chart, birth.sky(), birth.ahoratra(), moments)) {
      case TimedUpagrahas.Risen risen ->
          risen.risings().forEach((upagraha, rising) -> point(upagraha, rising.longitude()));
      case TimedUpagrahas.WithoutDay(var sun) ->
          json.writeStringProperty("without_sunrise", Outside.word(sun));
    }
    json.writeEndObject();
  }

  private void point(Enum<?> name, SiderealLongitude longitude) {
    json.writeObjectPropertyStart(Outside.word(name));
    json.writeName("longitude");
    json.writeNumber(Outside.fixed(longitude.degrees(), 6));
    json.writeNumberProperty("sign", Rasi.of(longitude).ordinal());
    json.writeNumberProperty("nakshatra", Nakshatra.of(longitude).number());
    json.writeNumberProperty("pada", longitude.pada());
    json.writeEndObject();
  }

  private void avasthas(BirthDay birth) {
    var minutes =
        birth.lagnas() instanceof SunriseLagnas.Running running
            ? OptionalDouble.of(running.minutes())
            : OptionalDouble.empty();
    json.writeObjectPropertyStart("avasthas");
    for (GrahaAvasthas states : GrahaAvasthas.of(birth.chart(), minutes)) {
      json.writeObjectPropertyStart(Outside.graha(states.graha()));
      one("baladi", states.baladi());
      one("jagradadi", states.jagradadi());
      several("deeptadi", states.deeptadi());
      several("lajjitadi", states.lajjitadi());
      states.sayanadi().ifPresent(state -> one("sayanadi", state));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void one(String kind, AvasthaFound<?> found) {
    json.writeName(kind);
    state(found);
  }

  private <A extends Enum<A>> void several(String kind, List<AvasthaFound<A>> found) {
    json.writeArrayPropertyStart(kind);
    found.forEach(this::state);
    json.writeEndArray();
  }

  private void state(AvasthaFound<?> found) {
    json.writeStartObject();
    json.writeStringProperty("name", Outside.word(found.avastha()));
    json.writeStringProperty("why", AVASTHAS.why(found.why()));
    json.writeEndObject();
  }

  private void grahas(String name, List<Graha> grahas) {
    json.writeArrayPropertyStart(name);
    grahas.forEach(graha -> json.writeString(Outside.graha(graha)));
    json.writeEndArray();
  }
}
