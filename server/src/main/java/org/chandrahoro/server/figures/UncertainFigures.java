package org.chandrahoro.server.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.DayChart;
import org.chandrahoro.jyotish.chart.LongitudeWindow;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.PlaceWindow;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.chandrahoro.jyotish.varga.VargaRule;
import tools.jackson.core.JsonGenerator;

/**
 * The figures of a chart whose time is uncertain: what is the same for every time that the birth
 * may have had, and nothing else.
 */
final class UncertainFigures {
  private final JsonGenerator json;
  private final ChartRequest request;
  private final List<String> uncertain = new ArrayList<>();

  UncertainFigures(JsonGenerator json, ChartRequest request) {
    this.json = json;
    this.request = request;
  }

  /** A birth of which only the day is known: signs, and the stars that the Moon passed. */
  void write(DayChart chart) {
    json.writeStringProperty("birth_time", "unknown");
    var windows = new EnumMap<Graha, PlaceWindow>(Graha.class);
    for (Graha graha : Graha.values()) {
      windows.put(graha, chart.sky().of(graha));
    }
    if (request.wants(ChartPart.POSITIONS)) {
      json.writeObjectPropertyStart("grahas");
      windows.forEach(
          (graha, window) -> {
            json.writeObjectPropertyStart(Outside.graha(graha));
            passedSigns(window);
            if (graha == Graha.MOON) {
              json.writeArrayPropertyStart("nakshatras");
              window.nakshatras().forEach(star -> json.writeNumber(star.number()));
              json.writeEndArray();
            } else {
              window
                  .findNakshatra()
                  .ifPresent(star -> json.writeNumberProperty("nakshatra", star.number()));
            }
            window
                .findRetrograde()
                .ifPresent(back -> json.writeBooleanProperty("retrograde", back));
            dignity(graha, window)
                .ifPresent(dignity -> json.writeStringProperty("dignity", Outside.word(dignity)));
            json.writeEndObject();
          });
      json.writeEndObject();
    }
    if (request.wants(ChartPart.VARGAS) && request.vargas().contains(Varga.RASI)) {
      json.writeObjectPropertyStart("vargas");
      varga(Varga.RASI, windows, Optional.empty());
      json.writeEndObject();
    }
  }

  /** A birth within minutes: what holds over the whole window, the rest named. */
  void write(MarginChart chart) {
    var windows = new EnumMap<Graha, PlaceWindow>(Graha.class);
    for (Graha graha : Graha.values()) {
      windows.put(graha, chart.sky().of(graha));
    }
    if (request.wants(ChartPart.POSITIONS)) {
      positions(chart, windows);
    }
    if (request.wants(ChartPart.VARGAS)) {
      json.writeObjectPropertyStart("vargas");
      for (VargaRule varga : request.vargas()) {
        varga(varga, windows, Optional.of(chart.lagna()));
      }
      json.writeEndObject();
    }
    if (request.wants(ChartPart.DASHAS) || request.wants(ChartPart.RASI_DASHAS)) {
      uncertain.add("dashas");
    }
    if (request.wants(ChartPart.ASHTAKAVARGA)) {
      uncertain.add("ashtakavarga");
    }
    if (request.wants(ChartPart.SHADBALA)) {
      uncertain.add("shadbala");
      uncertain.add("bhava_bala");
      uncertain.add("vimsopaka");
      uncertain.add("varga_dignity");
      uncertain.add("vargottama");
    }
    if (request.wants(ChartPart.JAIMINI)) {
      uncertain.add("chara_karakas");
      uncertain.add("arudhas");
      uncertain.add("special_lagnas");
    }
    if (request.wants(ChartPart.YOGAS)) {
      uncertain.add("yogas");
      uncertain.add("doshas");
    }
    if (request.wants(ChartPart.POINTS)) {
      uncertain.addAll(List.of("upagrahas", "avasthas", "karakamsa_sign", "argalas_on_lagna"));
    }
    if (request.wants(ChartPart.KP)) {
      uncertain.add("kp");
    }
    json.writeArrayPropertyStart("uncertain");
    uncertain.forEach(json::writeString);
    json.writeEndArray();
  }

  private void positions(MarginChart chart, Map<Graha, PlaceWindow> windows) {
    uncertain.add("ayanamsa_deg");
    json.writeObjectPropertyStart("grahas");
    windows.forEach(
        (graha, window) -> {
          String name = "grahas." + Outside.graha(graha) + ".";
          json.writeObjectPropertyStart(Outside.graha(graha));
          uncertain.add(name + "longitude");
          number(name, "sign", window.findRasi().map(Rasi::ordinal));
          number(name, "nakshatra", window.findNakshatra().map(Nakshatra::number));
          number(name, "pada", window.findPada());
          window
              .findRetrograde()
              .ifPresentOrElse(
                  back -> json.writeBooleanProperty("retrograde", back),
                  () -> uncertain.add(name + "retrograde"));
          dignity(graha, window)
              .ifPresentOrElse(
                  dignity -> json.writeStringProperty("dignity", Outside.word(dignity)),
                  () -> uncertain.add(name + "dignity"));
          number(name, "house", chart.findBhava(graha).map(bhava -> bhava.number()));
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeObjectPropertyStart("lagna");
    uncertain.add("lagna.longitude");
    number("lagna.", "sign", chart.lagna().findConstant(12, arc -> arc));
    number("lagna.", "nakshatra", chart.lagna().findConstant(27, arc -> arc + 1));
    number("lagna.", "pada", chart.lagna().findConstant(108, arc -> arc).map(a -> a % 4 + 1));
    json.writeEndObject();
    uncertain.add("mc");
  }

  private void passedSigns(PlaceWindow window) {
    List<Rasi> signs = window.rasis();
    if (signs.size() == 1) {
      json.writeNumberProperty("sign", signs.getFirst().ordinal());
    } else {
      json.writeArrayPropertyStart("signs");
      signs.forEach(sign -> json.writeNumber(sign.ordinal()));
      json.writeEndArray();
    }
  }

  private void varga(
      VargaRule varga, Map<Graha, PlaceWindow> windows, Optional<LongitudeWindow> lagna) {
    String name = Outside.varga(varga);
    json.writeObjectPropertyStart(name);
    lagna.ifPresent(
        window ->
            number(
                "vargas." + name + ".",
                "Lagna",
                VargaChart.findRasi(window, varga).map(Rasi::ordinal)));
    windows.forEach(
        (graha, window) ->
            number(
                "vargas." + name + ".",
                Outside.graha(graha),
                VargaChart.findRasi(window.longitudes(), varga).map(Rasi::ordinal)));
    json.writeEndObject();
  }

  /** Dignities change at whole degrees only, so the degrees passed decide. */
  private static Optional<Dignity> dignity(Graha graha, PlaceWindow window) {
    return window
        .longitudes()
        .findConstant(360, arc -> Dignity.of(graha, SiderealLongitude.ofDegrees(arc + 0.5)));
  }

  private void number(String path, String name, Optional<Integer> value) {
    value.ifPresentOrElse(
        known -> json.writeNumberProperty(name, known), () -> uncertain.add(path + name));
  }
}
