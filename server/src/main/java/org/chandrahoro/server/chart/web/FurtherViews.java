package org.chandrahoro.server.chart.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.avastha.AvasthaFound;
import org.chandrahoro.jyotish.avastha.GrahaAvasthas;
import org.chandrahoro.jyotish.dasha.CharaDasha;
import org.chandrahoro.jyotish.dasha.NarayanaDasha;
import org.chandrahoro.jyotish.dasha.RasiDasha;
import org.chandrahoro.jyotish.kp.KpChart;
import org.chandrahoro.jyotish.kp.KpLords;
import org.chandrahoro.jyotish.point.SunUpagraha;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import org.chandrahoro.jyotish.point.TimedUpagrahas;
import org.chandrahoro.jyotish.point.UpagrahaMoments;
import org.chandrahoro.knowledge.speech.AvasthaSpeech;
import org.chandrahoro.server.figures.BirthDay;

/** Says the dashas of the signs, upagrahas, avasthas and Krishnamurti's lords in one language. */
record FurtherViews(Wording wording, Instant now, ZoneId zone) {
  FurtherView of(BirthDay birth) {
    var chart = birth.chart();
    List<FurtherView.KpPoint> cusps = List.of();
    List<FurtherView.KpPoint> grahas = List.of();
    if (KpChart.of(chart.moment(), Ephemeris.standard(), DeltaT.standard(), chart.conventions())
        instanceof KpChart.Cast cast) {
      cusps =
          Arrays.stream(Bhava.values())
              .map(bhava -> lords(wording.names().house(bhava.number()), cast.cusp(bhava.number())))
              .toList();
      grahas =
          Arrays.stream(Graha.values())
              .map(graha -> lords(wording.names().graha(graha), cast.longitude(graha)))
              .toList();
    }
    return new FurtherView(
        periods(NarayanaDasha.of(chart)),
        periods(CharaDasha.of(chart)),
        upagrahas(birth),
        avasthas(birth),
        cusps,
        grahas);
  }

  private List<FurtherView.SignPeriod> periods(RasiDasha dasha) {
    return dasha.mahadashas().stream()
        .map(
            period ->
                new FurtherView.SignPeriod(
                    wording.names().rasi(period.rasi()),
                    date(period.start()),
                    date(period.end()),
                    period.contains(UniversalTime.of(now))))
        .toList();
  }

  private LocalDate date(UniversalTime time) {
    return LocalDate.ofInstant(time.toInstant(), zone);
  }

  private List<JaiminiView.Line> upagrahas(BirthDay birth) {
    var chart = birth.chart();
    var lines = new ArrayList<JaiminiView.Line>();
    for (SunUpagraha upagraha : SunUpagraha.values()) {
      lines.add(upagraha(upagraha, upagraha.from(chart.longitude(Graha.SUN))));
    }
    if (TimedUpagrahas.of(chart, birth.sky(), birth.ahoratra(), UpagrahaMoments.DEFAULT)
        instanceof TimedUpagrahas.Risen risen) {
      risen
          .risings()
          .forEach((upagraha, rising) -> lines.add(upagraha(upagraha, rising.longitude())));
    }
    return List.copyOf(lines);
  }

  private JaiminiView.Line upagraha(Enum<?> upagraha, SiderealLongitude longitude) {
    return new JaiminiView.Line(wording.text("upagraha." + upagraha), place(longitude));
  }

  private List<FurtherView.States> avasthas(BirthDay birth) {
    var speech = AvasthaSpeech.in(wording.language());
    var minutes =
        birth.lagnas() instanceof SunriseLagnas.Running running
            ? OptionalDouble.of(running.minutes())
            : OptionalDouble.empty();
    return GrahaAvasthas.of(birth.chart(), minutes).stream()
        .map(
            states ->
                new FurtherView.States(
                    wording.names().graha(states.graha()), all(states).map(speech::say).toList()))
        .toList();
  }

  private static Stream<AvasthaFound<?>> all(GrahaAvasthas states) {
    var all = new ArrayList<AvasthaFound<?>>();
    all.add(states.baladi());
    all.add(states.jagradadi());
    all.addAll(states.deeptadi());
    all.addAll(states.lajjitadi());
    states.sayanadi().ifPresent(all::add);
    return all.stream();
  }

  private FurtherView.KpPoint lords(String name, SiderealLongitude longitude) {
    var lords = KpLords.of(longitude);
    var names = wording.names();
    return new FurtherView.KpPoint(
        name,
        place(longitude),
        names.graha(lords.sign()),
        names.graha(lords.star()),
        names.graha(lords.sub()),
        names.graha(lords.subSub()));
  }

  private String place(SiderealLongitude longitude) {
    return wording.names().rasi(Rasi.of(longitude))
        + " "
        + wording.names().degreesInRasi(longitude);
  }
}
