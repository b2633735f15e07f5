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

  /** The Moon full of light, 120° or more from the Sun. */
  static Condition moonBright() {
    return Condition.of(
        chart -> chart.moonFromSunDegrees() >= 120,
        (chart, evidence) -> {
          Role.MOON.tell(chart, evidence);
          evidence.because(new Reason.Moonlight(true, chart.moonFromSunDegrees()));
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
