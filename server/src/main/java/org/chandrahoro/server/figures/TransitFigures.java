package org.chandrahoro.server.figures;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.transit.BinduScore;
import org.chandrahoro.jyotish.transit.Gochara;
import org.chandrahoro.jyotish.transit.GocharaReport;
import org.chandrahoro.jyotish.transit.NatalPoint;
import org.chandrahoro.jyotish.transit.Station;
import org.chandrahoro.jyotish.transit.TransitReason;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.TransitSpeech;
import tools.jackson.core.JsonGenerator;

/** What transits do to a chart, each as members of a JSON object. */
public final class TransitFigures {
  private final JsonGenerator json;

  public TransitFigures(JsonGenerator json) {
    this.json = json;
  }

  public void write(Station station) {
    json.writeStringProperty("graha", Outside.graha(station.graha()));
    json.writeStringProperty("utc", second(station.time()));
    degrees("longitude", station.at().degrees());
    json.writeNumberProperty("sign", Rasi.of(station.at()).ordinal());
    json.writeStringProperty("turns", Outside.word(station.turns()));
  }

  public void write(GocharaReport report) {
    var place = report.place();
    json.writeStringProperty("graha", Outside.graha(report.graha()));
    degrees("longitude", place.longitude().degrees());
    json.writeNumberProperty("sign", place.rasi().ordinal());
    json.writeNumberProperty("nakshatra", place.nakshatra().number());
    json.writeBooleanProperty("retrograde", place.isRetrograde());
    house("from_moon", report.fromMoon());
    house("from_lagna", report.fromLagna());
    report.bindus().ifPresent(this::bindus);
    why(report.why());
  }

  private void house(String name, Optional<Gochara> found) {
    found.ifPresent(
        gochara -> {
          json.writeObjectPropertyStart(name);
          json.writeNumberProperty("house", gochara.house());
          json.writeBooleanProperty("good", gochara.good());
          json.writeArrayPropertyStart("obstructed_by");
          gochara.obstructedBy().stream()
              .sorted()
              .forEach(graha -> json.writeString(Outside.graha(graha)));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void bindus(BinduScore score) {
    score.own().ifPresent(own -> json.writeNumberProperty("bindus", own));
    json.writeNumberProperty("sarva", score.sarva());
    json.writeObjectPropertyStart("kakshya");
    json.writeNumberProperty("number", score.kakshya().number());
    json.writeStringProperty("lord", score.kakshya().lord().map(Outside::graha).orElse("Lagna"));
    score.kakshyaGives().ifPresent(gives -> json.writeBooleanProperty("bindu", gives));
    json.writeEndObject();
  }

  void why(List<TransitReason> reasons) {
    json.writeArrayPropertyStart("why");
    for (TransitReason reason : reasons) {
      json.writeString(TransitSpeech.in(Language.ENGLISH).say(reason));
    }
    json.writeEndArray();
  }

  static String point(NatalPoint point) {
    return switch (point) {
      case NatalPoint.OfGraha(Graha graha, _) -> Outside.graha(graha);
      case NatalPoint.OfLagna _ -> "Lagna";
    };
  }

  void degrees(String name, double value) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(value, 6));
  }

  static String second(UniversalTime time) {
    return ChartFigures.second(time.toInstant());
  }
}
