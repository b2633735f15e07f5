package org.chandrahoro.server.chart.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.GrahaPlaces;

/** Says in words what is drawn outside the frame. */
final class TransitViews {
  private final Wording wording;

  TransitViews(Wording wording) {
    this.wording = wording;
  }

  TransitView of(Chart natal, GrahaPlaces sky, TransitsAsked.At asked) {
    return new TransitView(
        LocalDateTime.ofInstant(asked.instant(), asked.zone()),
        Arrays.stream(Graha.values()).map(graha -> row(natal, sky, graha)).toList());
  }

  private TransitView.Row row(Chart natal, GrahaPlaces sky, Graha graha) {
    var place = sky.of(graha);
    var names = wording.names();
    return new TransitView.Row(
        names.graha(graha),
        names.rasi(place.rasi()),
        names.degreesInRasi(place.longitude()),
        natal.findLagnaRasi().map(lagna -> house(place.rasi(), lagna)).orElse(""),
        natal.findRasi(Graha.MOON).map(moon -> house(place.rasi(), moon)).orElse(""),
        place.isRetrograde() && !graha.isNode());
  }

  private String house(Rasi sign, Rasi first) {
    return wording.names().house(Bhava.of(sign, first).number());
  }
}
