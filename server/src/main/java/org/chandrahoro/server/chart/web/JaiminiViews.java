package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.jaimini.Arudha;
import org.chandrahoro.jyotish.jaimini.CharaKarakas;
import org.chandrahoro.jyotish.point.MoonLagnas;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import org.chandrahoro.server.figures.BirthDay;

/** Says the karakas, arudhas and special lagnas of a chart in one language. */
final class JaiminiViews {
  private final Wording wording;

  JaiminiViews(Wording wording) {
    this.wording = wording;
  }

  JaiminiView of(BirthDay birth) {
    var chart = birth.chart();
    return new JaiminiView(karakas(chart), arudhas(chart), lagnas(birth));
  }

  private List<JaiminiView.Line> karakas(RecordedChart chart) {
    List<Graha> ranked = CharaKarakas.ofSeven(chart.places());
    var lines = new ArrayList<JaiminiView.Line>();
    for (int i = 0; i < ranked.size(); i++) {
      var graha = ranked.get(i);
      lines.add(
          new JaiminiView.Line(
              wording.text("jaimini.karaka." + (i + 1)),
              wording.names().graha(graha)
                  + " "
                  + wording.names().degreesInRasi(chart.longitude(graha))));
    }
    return List.copyOf(lines);
  }

  private List<JaiminiView.Line> arudhas(RecordedChart chart) {
    return Arrays.stream(Bhava.values())
        .map(
            bhava ->
                new JaiminiView.Line(
                    wording.text("jaimini.arudha." + bhava.number()),
                    wording.names().rasi(Arudha.of(chart, bhava))))
        .toList();
  }

  /** Those that run from sunrise are not there where the Sun did not rise. */
  private List<JaiminiView.Line> lagnas(BirthDay birth) {
    var chart = birth.chart();
    var lines = new ArrayList<JaiminiView.Line>();
    if (birth.lagnas() instanceof SunriseLagnas.Running running) {
      lines.add(line("bhava", point(running.bhava())));
      lines.add(line("hora", point(running.hora())));
      lines.add(line("ghati", point(running.ghati())));
      lines.add(line("pranapada", point(running.pranapada())));
      lines.add(line("varnada", wording.names().rasi(running.varnada())));
    }
    lines.add(line("sree", point(MoonLagnas.sree(chart))));
    lines.add(line("indu", wording.names().rasi(MoonLagnas.indu(chart))));
    return List.copyOf(lines);
  }

  private JaiminiView.Line line(String key, String place) {
    return new JaiminiView.Line(wording.text("jaimini.lagna." + key), place);
  }

  private String point(SiderealLongitude longitude) {
    return wording.names().rasi(Rasi.of(longitude))
        + " "
        + wording.names().degreesInRasi(longitude);
  }
}
