package org.chandrahoro.server.figures;

import java.time.Instant;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.chandrahoro.jyotish.varga.VargaRule;
import tools.jackson.core.JsonGenerator;

/** A chart as one JSON object. */
public final class ChartFigures {
  private static final Graha[] GRAHAS = Graha.values();

  private final JsonGenerator json;
  private final ChartRequest request;

  public ChartFigures(JsonGenerator json, ChartRequest request) {
    this.json = json;
    this.request = request;
  }

  /** Writes a chart as an object. */
  public void write(Chart chart) {
    json.writeStartObject();
    writeMembers(chart);
    json.writeEndObject();
  }

  /** Writes the members of a chart into an object that the caller began. */
  public void writeMembers(Chart chart) {
    conventions(chart);
    switch (chart) {
      case RecordedChart recorded -> recorded(recorded);
      case MarginChart margin -> new UncertainFigures(json, request).write(margin);
      case DayChart day -> new UncertainFigures(json, request).write(day);
    }
  }

  private void conventions(Chart chart) {
    var conventions = chart.conventions();
    json.writeObjectPropertyStart("conventions");
    json.writeStringProperty("ayanamsa", Outside.ayanamsa(conventions.ayanamsa()));
    json.writeStringProperty("node", Outside.node(conventions.node()));
    json.writeNumberProperty("year_days", conventions.dashaYearDays());
    json.writeStringProperty("houses", "whole-sign");
    json.writeStringProperty("engine", chart.engine());
    json.writeEndObject();
  }

  private void recorded(RecordedChart chart) {
    var birth = new BirthDay(chart);
    if (request.wants(ChartPart.POSITIONS)) {
      positions(chart);
    }
    if (request.wants(ChartPart.VARGAS)) {
      vargas(chart);
    }
    if (request.wants(ChartPart.DASHAS) || request.wants(ChartPart.RASI_DASHAS)) {
      new DashaFigures(json, request).write(chart);
    }
    if (request.wants(ChartPart.ASHTAKAVARGA)) {
      new AshtakavargaFigures(json, request.strengths()).write(chart);
    }
    if (request.wants(ChartPart.SHADBALA)) {
      new ShadbalaFigures(json, request.strengths()).write(birth);
      new VargaStrengthFigures(json).write(chart);
    }
    if (request.wants(ChartPart.JAIMINI)) {
      new JaiminiFigures(json, request.schools()).write(birth);
    }
    if (request.wants(ChartPart.YOGAS)) {
      new YogaFigures(json).write(chart);
    }
    if (request.wants(ChartPart.POINTS)) {
      new PointFigures(json, request.schools().upagrahas().moments()).write(birth);
    }
    if (request.wants(ChartPart.KP)) {
      new KpFigures(json, request.strengths().why()).write(birth);
    }
  }

  private void positions(RecordedChart chart) {
    number("ayanamsa_deg", chart.places().ayanamsaDegrees());
    json.writeObjectPropertyStart("grahas");
    var sun = chart.longitude(Graha.SUN);
    for (Graha graha : GRAHAS) {
      var place = chart.place(graha);
      json.writeObjectPropertyStart(Outside.graha(graha));
      number("longitude", place.longitude().degrees());
      number("latitude", place.latitudeDegrees());
      number("speed", place.speedDegreesPerDay());
      signAndStar(place.longitude());
      json.writeBooleanProperty("retrograde", place.isRetrograde());
      json.writeBooleanProperty(
          "combust", Combustion.isCombust(graha, place.longitude(), place.isRetrograde(), sun));
      json.writeStringProperty("dignity", Outside.word(Dignity.of(graha, place.longitude())));
      json.writeNumberProperty("house", chart.bhava(graha).number());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("lagna");
    number("longitude", chart.lagna().degrees());
    signAndStar(chart.lagna());
    json.writeEndObject();
    number("mc", chart.midheaven().degrees());
  }

  private void signAndStar(SiderealLongitude longitude) {
    json.writeNumberProperty("sign", Rasi.of(longitude).ordinal());
    json.writeNumberProperty("nakshatra", Nakshatra.of(longitude).number());
    json.writeNumberProperty("pada", longitude.pada());
  }

  private void vargas(RecordedChart chart) {
    json.writeObjectPropertyStart("vargas");
    for (VargaRule varga : request.vargas()) {
      var placed = VargaChart.of(chart, varga);
      json.writeObjectPropertyStart(Outside.varga(varga));
      json.writeNumberProperty("Lagna", placed.lagna().ordinal());
      for (Graha graha : GRAHAS) {
        json.writeNumberProperty(Outside.graha(graha), placed.rasi(graha).ordinal());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The nearest whole second, as {@code 1965-08-21T03:11:26Z}. */
  static String second(Instant instant) {
    return Outside.second(instant.plusMillis(500));
  }

  private void number(String name, double value) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(value, 6));
  }
}
