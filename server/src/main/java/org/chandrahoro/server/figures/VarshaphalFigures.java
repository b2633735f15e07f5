package org.chandrahoro.server.figures;

import java.util.List;
import java.util.Objects;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.tajika.Saham;
import org.chandrahoro.jyotish.tajika.TajikaYoga;
import org.chandrahoro.jyotish.tajika.Varshaphal;
import org.chandrahoro.jyotish.tajika.YearLord;
import org.chandrahoro.jyotish.tajika.YearPeriod;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.TajikaSpeech;
import tools.jackson.core.JsonGenerator;

/** A year chart as one JSON object. */
public final class VarshaphalFigures {
  private static final TajikaSpeech SPEECH = TajikaSpeech.in(Language.ENGLISH);

  private final JsonGenerator json;

  public VarshaphalFigures(JsonGenerator json) {
    this.json = json;
  }

  public void write(Varshaphal year) {
    json.writeStartObject();
    json.writeNumberProperty("age", year.age());
    json.writeStringProperty("begins", TransitFigures.second(year.start()));
    json.writeStringProperty("ends", TransitFigures.second(year.end()));
    json.writeBooleanProperty("day", year.day());
    json.writeObjectPropertyStart("lagna");
    point(year.chart().lagna());
    json.writeEndObject();
    grahas(year);
    json.writeObjectPropertyStart("muntha");
    point(year.muntha());
    json.writeNumberProperty("house", year.munthaBhava().number());
    json.writeStringProperty("lord", Outside.graha(Rasi.of(year.muntha()).lord()));
    json.writeEndObject();
    yearLord(year.lord());
    sahams(year);
    yogas(year.yogas());
    periods("mudda", year.mudda());
    periods("patyayini", year.patyayini());
    json.writeEndObject();
  }

  private void grahas(Varshaphal year) {
    json.writeObjectPropertyStart("grahas");
    for (Graha graha : Graha.values()) {
      json.writeObjectPropertyStart(Outside.graha(graha));
      point(year.chart().longitude(graha));
      json.writeBooleanProperty("retrograde", year.chart().place(graha).isRetrograde());
      json.writeNumberProperty("house", year.chart().bhava(graha).number());
      if (!graha.isNode()) {
        strengths(year, graha);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void strengths(Varshaphal year, Graha graha) {
    var bala = Objects.requireNonNull(year.strengths().get(graha));
    json.writeObjectPropertyStart("pancha_vargiya");
    number("kshetra", bala.kshetra(), 2);
    number("uccha", bala.uccha(), 2);
    number("hadda", bala.hadda(), 2);
    number("drekkana", bala.drekkana(), 2);
    number("navamsa", bala.navamsa(), 2);
    number("total", bala.total(), 2);
    json.writeEndObject();
    var joy = Objects.requireNonNull(year.joys().get(graha));
    json.writeObjectPropertyStart("harsha");
    json.writeBooleanProperty("place", joy.place());
    json.writeBooleanProperty("dignity", joy.dignity());
    json.writeBooleanProperty("houses", joy.houses());
    json.writeBooleanProperty("time", joy.time());
    json.writeNumberProperty("total", joy.total());
    json.writeEndObject();
  }

  private void yearLord(YearLord lord) {
    json.writeObjectPropertyStart("year_lord");
    json.writeStringProperty("graha", Outside.graha(lord.graha()));
    json.writeObjectPropertyStart("offices");
    for (YearLord.Office office : YearLord.Office.values()) {
      json.writeStringProperty(
          Outside.word(office), Outside.graha(Objects.requireNonNull(lord.offices().get(office))));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("why");
    lord.why().forEach(reason -> json.writeString(SPEECH.say(reason)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sahams(Varshaphal year) {
    json.writeObjectPropertyStart("sahams");
    for (Saham saham : Saham.values()) {
      var place = Objects.requireNonNull(year.sahams().get(saham));
      json.writeObjectPropertyStart(Outside.word(saham));
      point(place);
      json.writeStringProperty("lord", Outside.graha(Rasi.of(place).lord()));
      json.writeStringProperty("of", SPEECH.saham(saham));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void yogas(List<TajikaYoga> yogas) {
    json.writeArrayPropertyStart("yogas");
    for (TajikaYoga yoga : yogas) {
      json.writeStartObject();
      json.writeStringProperty("name", yoga.getClass().getSimpleName());
      json.writeArrayPropertyStart("grahas");
      grahas(yoga).forEach(graha -> json.writeString(Outside.graha(graha)));
      json.writeEndArray();
      json.writeStringProperty("why", SPEECH.say(yoga));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<Graha> grahas(TajikaYoga yoga) {
    return switch (yoga) {
      case TajikaYoga.Ikkavala _, TajikaYoga.Induvara _ -> List.of();
      case TajikaYoga.Ithasala(var swift, var slow, _, _) -> List.of(swift, slow);
      case TajikaYoga.Ishrafa(var swift, var slow, _) -> List.of(swift, slow);
      case TajikaYoga.Nakta(var one, var other, var carrier) -> List.of(one, other, carrier);
      case TajikaYoga.Yamaya(var one, var other, var gatherer) -> List.of(one, other, gatherer);
      case TajikaYoga.Manau(var swift, var slow, var breaker) -> List.of(swift, slow, breaker);
      case TajikaYoga.Kamboola(var swift, var slow, _) -> List.of(swift, slow, Graha.MOON);
      case TajikaYoga.GairiKamboola(var swift, var slow, var strong) ->
          List.of(swift, slow, Graha.MOON, strong);
      case TajikaYoga.Khallasara(var swift, var slow) -> List.of(swift, slow, Graha.MOON);
      case TajikaYoga.DuhphaliKuttha(var swift, var slow) -> List.of(swift, slow);
      case TajikaYoga.DutthotthaDavira(var swift, var slow, _, var strong) ->
          List.of(swift, slow, strong);
      case TajikaYoga.Tambira(var leaving, var strong) -> List.of(leaving, strong);
      case TajikaYoga.Kuttha(var graha) -> List.of(graha);
      case TajikaYoga.Durapha(var graha, _) -> List.of(graha);
      case TajikaYoga.Radda(var swift, var slow, _, _) -> List.of(swift, slow);
    };
  }

  private void periods(String name, List<YearPeriod> periods) {
    json.writeArrayPropertyStart(name);
    for (YearPeriod period : periods) {
      json.writeStartArray();
      json.writeString(period.lord().map(Outside::graha).orElse("Lagna"));
      json.writeString(TransitFigures.second(period.start()));
      json.writeString(TransitFigures.second(period.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void point(SiderealLongitude longitude) {
    number("longitude", longitude.degrees(), 6);
    json.writeNumberProperty("sign", Rasi.of(longitude).ordinal());
    json.writeNumberProperty("nakshatra", Nakshatra.of(longitude).number());
  }

  private void number(String name, double value, int decimals) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(value, decimals));
  }
}
