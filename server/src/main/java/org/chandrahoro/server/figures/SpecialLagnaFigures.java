package org.chandrahoro.server.figures;

import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.point.MoonLagnas;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import tools.jackson.core.JsonGenerator;

/**
 * The special lagnas as a member of a chart: sidereal degrees, and sign numbers where the rule
 * gives a sign. Where the Sun did not rise, its lagnas are left out and {@code without_sunrise}
 * says where he stayed.
 */
record SpecialLagnaFigures(JsonGenerator json) {
  void write(BirthDay birth) {
    var chart = birth.chart();
    json.writeObjectPropertyStart("special_lagnas");
    switch (birth.lagnas()) {
      case SunriseLagnas.Running running -> {
        degrees("bhava", running.bhava());
        degrees("hora", running.hora());
        degrees("ghati", running.ghati());
        degrees("vighati", running.vighati());
        degrees("pranapada", running.pranapada());
        json.writeNumberProperty("varnada_sign", running.varnada().ordinal());
      }
      case SunriseLagnas.NoSunrise(var sun) ->
          json.writeStringProperty("without_sunrise", Outside.word(sun));
    }
    degrees("sree", MoonLagnas.sree(chart));
    json.writeNumberProperty("indu_sign", MoonLagnas.indu(chart).ordinal());
    json.writeEndObject();
  }

  private void degrees(String name, SiderealLongitude longitude) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(longitude.degrees(), 6));
  }
}
