package org.chandrahoro.server.chart.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.Shadbala;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.varga.VargaScheme;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.drawing.RatioBar;

/** Says the shadbala of a chart in rupas, with the virupas it is summed from. */
final class ShadbalaViews {
  /** The sunrise that charts count from. */
  private static final Ahoratras DAYS = Ahoratras.standard(SunriseDefinition.HINDU);

  private ShadbalaViews() {}

  static ShadbalaView of(RecordedChart chart, Names names) {
    var day = DAYS.of(chart.moment().time(), chart.moment().place());
    var shadbala = Shadbala.of(chart, day, ShadbalaConventions.DEFAULT);
    var components = Arrays.stream(BalaComponent.values()).filter(shadbala::isCounted).toList();
    return new ShadbalaView(
        Arrays.stream(Graha.values())
            .filter(graha -> !graha.isNode())
            .map(graha -> row(chart, shadbala, graha, components, names))
            .toList(),
        components,
        shadbala.findDay().isPresent());
  }

  private static ShadbalaView.Row row(
      RecordedChart chart,
      Shadbala shadbala,
      Graha graha,
      List<BalaComponent> components,
      Names names) {
    return new ShadbalaView.Row(
        names.graha(graha),
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
            .map(component -> number("%.1f", shadbala.find(graha, component).orElseThrow().value()))
            .toList(),
        Arrays.stream(VargaScheme.values())
            .map(scheme -> number("%.1f", scheme.vimsopaka(chart, graha)))
            .toList());
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value).replace('-', '−');
  }
}
