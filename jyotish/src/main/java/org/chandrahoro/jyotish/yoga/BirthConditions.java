package org.chandrahoro.jyotish.yoga;

/** What rules ask of the birth as a whole: its hour, the rising sign, the Moon's phase. */
final class BirthConditions {
  private BirthConditions() {}

  static Condition byDay() {
    return Condition.of(
        YogaChart::isDayBirth, (chart, evidence) -> evidence.because(new Reason.BornByDay()));
  }

  static Condition byNight() {
    return Condition.of(
        chart -> !chart.isDayBirth(),
        (chart, evidence) -> evidence.because(new Reason.BornByNight()));
  }

  static Condition moonWaxing() {
    return Condition.of(
        YogaChart::isMoonWaxing,
        (chart, evidence) -> {
          Role.MOON.tell(chart, evidence);
          evidence.because(new Reason.MoonWaxing());
        });
  }

  /** The Moon within ninety degrees of full. */
  static Condition moonBright() {
    return Condition.of(
        chart -> {
          var longitudes = chart.chart();
          return longitudes
                  .longitude(YogaChart.GRAHAS[0])
                  .separationDegrees(longitudes.longitude(YogaChart.GRAHAS[1]))
              > 90;
        },
        (chart, evidence) -> {
          Role.MOON.tell(chart, evidence);
          var longitudes = chart.chart();
          var sun = YogaChart.GRAHAS[0];
          var moon = YogaChart.GRAHAS[1];
          evidence.because(
              new Reason.Apart(
                  sun,
                  moon,
                  longitudes.longitude(sun).separationDegrees(longitudes.longitude(moon))));
        });
  }

  static Condition rising(SignQuality quality) {
    return Condition.of(
        chart -> (quality.signs() >> chart.lagna() & 1) != 0,
        (chart, evidence) -> evidence.because(new Reason.Rising(YogaChart.RASIS[chart.lagna()])));
  }

  static Condition lagnaVargottama() {
    return Condition.of(
        chart -> chart.lagna() == chart.navamsaLagna(),
        (chart, evidence) -> evidence.because(new Reason.LagnaVargottama()));
  }
}
