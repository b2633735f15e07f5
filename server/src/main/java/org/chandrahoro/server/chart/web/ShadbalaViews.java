package org.chandrahoro.server.chart.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BhavaBala;
import org.chandrahoro.jyotish.bala.BhavaComponent;
import org.chandrahoro.jyotish.bala.Shadbala;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.varga.VargaScheme;
import org.chandrahoro.knowledge.speech.BalaSpeech;
import org.chandrahoro.server.drawing.RatioBar;
import org.chandrahoro.server.figures.BirthDay;

/** Says the shadbala of a chart in rupas, with the virupas it is summed from. */
final class ShadbalaViews {
  private ShadbalaViews() {}

  static ShadbalaView of(BirthDay birth, Wording wording) {
    var chart = birth.chart();
    var shadbala = Shadbala.of(chart, birth.ahoratra(), ShadbalaConventions.DEFAULT);
    var components = Arrays.stream(BalaComponent.values()).filter(shadbala::isCounted).toList();
    var houseComponents =
        Arrays.stream(BhavaComponent.values())
            .filter(component -> shadbala.findDay().isPresent() || !component.needsSunrise())
            .toList();
    var bhavas = BhavaBala.of(shadbala);
    return new ShadbalaView(
        Arrays.stream(Graha.values())
            .filter(graha -> !graha.isNode())
            .map(graha -> row(chart, shadbala, graha, components, wording))
            .toList(),
        components,
        shadbala.findDay().isPresent(),
        houseComponents,
        Arrays.stream(Bhava.values())
            .map(bhava -> house(chart, bhavas, bhava, houseComponents, wording))
            .toList());
  }

  private static ShadbalaView.Row row(
      RecordedChart chart,
      Shadbala shadbala,
      Graha graha,
      List<BalaComponent> components,
      Wording wording) {
    var speech = BalaSpeech.in(wording.language());
    return new ShadbalaView.Row(
        wording.names().graha(graha),
        number("%.1f", shadbala.required(graha).toRupas().value()),
        shadbala
            .findTotal(graha)
            .map(
                total -> {
                  double ratio = shadbala.findRatio(graha).orElseThrow();
                  return new ShadbalaView.Sum(
                      number("%.2f", total.toRupas().value()),
                      number("%.2f", ratio),
                      shadbala.findRank(graha).orElseThrow(),
                      ratio >= 1,
                      RatioBar.svg(ratio));
                }),
        number("%.1f", shadbala.ishta(graha).value()),
        number("%.1f", shadbala.kashta(graha).value()),
        components.stream()
            .map(
                component ->
                    new ShadbalaView.Part(
                        speech.component(component),
                        number("%.1f", shadbala.find(graha, component).orElseThrow().value()),
                        speech.why(shadbala.findWhy(graha, component).orElseThrow())))
            .toList(),
        Arrays.stream(VargaScheme.values())
            .map(scheme -> number("%.1f", scheme.vimsopaka(chart, graha)))
            .toList());
  }

  private static ShadbalaView.House house(
      RecordedChart chart,
      BhavaBala bhavas,
      Bhava bhava,
      List<BhavaComponent> components,
      Wording wording) {
    var speech = BalaSpeech.in(wording.language());
    return new ShadbalaView.House(
        wording.names().house(bhava.number()),
        wording.shortRasi(bhava.rasiFrom(chart.lagnaRasi())),
        components.stream()
            .map(component -> number("%.1f", bhavas.find(bhava, component).orElseThrow().value()))
            .toList(),
        components.stream()
            .map(component -> speech.why(bhavas.findWhy(bhava, component).orElseThrow()))
            .toList(),
        bhavas
            .findTotal(bhava)
            .map(
                total ->
                    new ShadbalaView.HouseSum(
                        number("%.2f", total.toRupas().value()),
                        bhavas.findRank(bhava).orElseThrow())));
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value).replace('-', '−');
  }
}
