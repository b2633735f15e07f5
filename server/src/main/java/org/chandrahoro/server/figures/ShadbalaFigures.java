package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BhavaBala;
import org.chandrahoro.jyotish.bala.BhavaComponent;
import org.chandrahoro.jyotish.bala.Shadbala;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.BalaSpeech;
import tools.jackson.core.JsonGenerator;

/**
 * The strengths as members of a chart. Where the Sun did not rise, {@code without_sunrise} says
 * where he stayed, and the components that need a sunrise, the totals and what is compared with
 * them are left out.
 */
record ShadbalaFigures(JsonGenerator json, StrengthRequest request) {
  private static final Graha[] GRAHAS = Graha.values();
  private static final BalaSpeech SPEECH = BalaSpeech.in(Language.ENGLISH);
  private static final BalaComponent[] COMPONENTS = BalaComponent.values();

  void write(BirthDay birth) {
    var day = birth.ahoratra();
    var conventions = request.shadbala();
    var shadbala = Shadbala.of(birth.chart(), day, conventions);
    json.writeObjectPropertyStart("shadbala");
    json.writeStringProperty("unit", "virupa");
    json.writeStringProperty("school", Outside.hyphenated(conventions.school()));
    json.writeStringProperty("kranti", Outside.hyphenated(conventions.kranti()));
    json.writeStringProperty("hours", Outside.hyphenated(conventions.hora()));
    if (day instanceof Ahoratra.Unreckoned(var sun)) {
      json.writeStringProperty("without_sunrise", Outside.word(sun));
    }
    for (Graha graha : GRAHAS) {
      if (!graha.isNode()) {
        graha(shadbala, graha);
      }
    }
    json.writeEndObject();
    houses(BhavaBala.of(shadbala));
  }

  /** By house, {@code 1} to {@code 12}. */
  private void houses(BhavaBala houses) {
    json.writeObjectPropertyStart("bhava_bala");
    json.writeStringProperty("unit", "virupa");
    for (Bhava bhava : Bhava.values()) {
      json.writeObjectPropertyStart(Integer.toString(bhava.number()));
      for (BhavaComponent component : BhavaComponent.values()) {
        houses
            .find(bhava, component)
            .ifPresent(virupas -> number(Outside.word(component), virupas.value()));
      }
      houses.findTotal(bhava).ifPresent(total -> number("total", total.value()));
      houses.findRank(bhava).ifPresent(rank -> json.writeNumberProperty("rank", rank));
      if (request.why()) {
        why(houses, bhava);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void why(BhavaBala houses, Bhava bhava) {
    json.writeObjectPropertyStart("why");
    for (BhavaComponent component : BhavaComponent.values()) {
      houses
          .findWhy(bhava, component)
          .ifPresent(
              reason -> json.writeStringProperty(Outside.word(component), SPEECH.why(reason)));
    }
    json.writeEndObject();
  }

  private void graha(Shadbala shadbala, Graha graha) {
    json.writeObjectPropertyStart(Outside.graha(graha));
    for (BalaComponent component : COMPONENTS) {
      shadbala
          .find(graha, component)
          .ifPresent(virupas -> number(Outside.word(component), virupas.value()));
    }
    shadbala.findTotal(graha).ifPresent(total -> number("total", total.value()));
    number("required", shadbala.required(graha).value());
    shadbala.findRatio(graha).ifPresent(ratio -> number("ratio", ratio));
    shadbala.findRank(graha).ifPresent(rank -> json.writeNumberProperty("rank", rank));
    number("ishta", shadbala.ishta(graha).value());
    number("kashta", shadbala.kashta(graha).value());
    if (request.why()) {
      why(shadbala, graha);
    }
    json.writeEndObject();
  }

  /** A sentence for each component that could be told. */
  private void why(Shadbala shadbala, Graha graha) {
    json.writeObjectPropertyStart("why");
    for (BalaComponent component : COMPONENTS) {
      shadbala
          .findWhy(graha, component)
          .ifPresent(
              reason -> json.writeStringProperty(Outside.word(component), SPEECH.why(reason)));
    }
    json.writeEndObject();
  }

  private void number(String name, double value) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(value, 4));
  }
}
