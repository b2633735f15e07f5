package org.chandrahoro.server.figures;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.transit.BinduScore;
import org.chandrahoro.jyotish.transit.ContactSpan;
import org.chandrahoro.jyotish.transit.Gochara;
import org.chandrahoro.jyotish.transit.GocharaReport;
import org.chandrahoro.jyotish.transit.NatalPoint;
import org.chandrahoro.jyotish.transit.PointCrossing;
import org.chandrahoro.jyotish.transit.Station;
import org.chandrahoro.jyotish.transit.TransitCalendar;
import org.chandrahoro.jyotish.transit.TransitEvent;
import org.chandrahoro.jyotish.transit.TransitReason;
import org.chandrahoro.jyotish.transit.TransitSpan;
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

  /** A contact as an object. */
  public void write(ContactSpan contact) {
    json.writeStartObject();
    contact(contact);
    why(contact.why());
    json.writeEndObject();
  }

  private void contact(ContactSpan contact) {
    json.writeStringProperty("graha", Outside.graha(contact.graha()));
    json.writeStringProperty("natal", point(contact.point()));
    json.writeStringProperty(
        "aspect",
        contact.isReturn()
            ? "return"
            : contact.isConjunction()
                ? "conjunction"
                : contact.count() == 7 ? "opposition" : "sight");
    json.writeNumberProperty("count", contact.count());
    span(contact.span());
    json.writeArrayPropertyStart("exact");
    for (PointCrossing crossing : contact.exact()) {
      json.writeStartObject();
      json.writeStringProperty("utc", second(crossing.time()));
      json.writeStringProperty("motion", Outside.word(crossing.motion()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("applying");
    for (ContactSpan.Leg leg : contact.legs()) {
      if (leg.applying()) {
        json.writeStartArray();
        json.writeString(second(leg.start()));
        json.writeString(second(leg.end()));
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private void span(TransitSpan span) {
    json.writeStringProperty("start", second(span.start()));
    json.writeStringProperty("end", second(span.end()));
    json.writeBooleanProperty("ran_before", span.openStart());
    json.writeBooleanProperty("runs_on", span.openEnd());
  }

  /** An event of a calendar as an object: its kind, its times, its figures, weight and why. */
  public void write(TransitEvent event) {
    json.writeStartObject();
    switch (event) {
      case TransitEvent.Entry(var ingress, _, _) -> {
        kind("entry");
        json.writeStringProperty("graha", Outside.graha(ingress.graha()));
        json.writeStringProperty("utc", second(ingress.time()));
        json.writeNumberProperty("from_sign", ingress.from().ordinal());
        json.writeNumberProperty("to_sign", ingress.to().ordinal());
        json.writeStringProperty("motion", Outside.word(ingress.motion()));
      }
      case TransitEvent.Touch(var contact, _) -> {
        kind(contact.isReturn() ? "return" : "contact");
        contact(contact);
      }
      case TransitEvent.YearBegins(var crossing, _) -> {
        kind("solar-return");
        json.writeStringProperty("graha", Outside.graha(crossing.graha()));
        json.writeStringProperty("utc", second(crossing.time()));
      }
      case TransitEvent.Standstill(var station, _, _) -> {
        kind("station");
        write(station);
      }
      case TransitEvent.HardStay(var phase, var span, _) -> {
        kind(phase.isSadeSati() ? "sade-sati" : "dhaiya");
        json.writeStringProperty("phase", Outside.word(phase));
        span(span);
      }
      case TransitEvent.DoubleReach(var found, _) -> {
        kind("double-transit");
        json.writeNumberProperty("house", found.bhava().number());
        json.writeStringProperty("from", Outside.word(found.from()));
        span(found.span());
      }
      case TransitEvent.EclipseFalls falls -> {
        kind("eclipse");
        json.writeStringProperty("graha", Outside.graha(falls.luminary()));
        json.writeStringProperty("utc", second(falls.start()));
      }
      case TransitEvent.DashaChange(var period, _) -> {
        kind(period.level() == 1 ? "mahadasha" : "antardasha");
        json.writeArrayPropertyStart("lords");
        period.lords().forEach(lord -> json.writeString(Outside.graha(lord)));
        json.writeEndArray();
        json.writeStringProperty("start", second(period.start()));
        json.writeStringProperty("end", second(period.end()));
      }
    }
    json.writeNumberProperty("weight", event.weight());
    why(event.why());
    json.writeEndObject();
  }

  private void kind(String kind) {
    json.writeStringProperty("kind", kind);
  }

  /** What a calendar lacks for want of a certain birth time, as an object. */
  public void writeAbsent(TransitCalendar calendar) {
    json.writeStartObject();
    json.writeArrayPropertyStart("uncertain");
    calendar.absent().stream().sorted().forEach(what -> json.writeString(Outside.word(what)));
    json.writeEndArray();
    json.writeEndObject();
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
