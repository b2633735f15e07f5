package org.chandrahoro.jyotish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sixty births of 1920 to 2020, from instant and place to the chart, against the reference. */
class ChartAgainstReferenceTest {
  private static final double ARCSECOND = 1 / 3600.0;

  /**
   * The Moon to 0.1″, but to 0.4″ for 1955: there the reference's ΔT still joins two records and
   * differs from measurement by 0.6 s, in which the Moon travels that far.
   */
  @Test
  void everyGrahaStandsWithinATenthOfAnArcsecond() {
    var worst = new EnumMap<Graha, Double>(Graha.class);
    double moonOf1955 = 0;
    var calculator = calculator(NodeType.MEAN);
    for (JsonNode row : Golden.rows("positions")) {
      var chart = calculator.chartOf(moment(row));
      for (Graha graha : Graha.values()) {
        double off =
            chart.longitude(graha).separationDegrees(Golden.longitude(row, graha)) / ARCSECOND;
        if (graha == Graha.MOON
            && chart.moment().time().toInstant().toString().startsWith("1955")) {
          moonOf1955 = Math.max(moonOf1955, off);
        } else {
          worst.merge(graha, off, Math::max);
        }
      }
    }
    assertThat(worst).hasSize(9);
    assertThat(worst.values())
        .as("worst error in arcseconds: %s", worst)
        .allMatch(arcseconds -> arcseconds < 0.1);
    assertThat(moonOf1955).isLessThan(0.4);
  }

  @Test
  void lagnaMidheavenAndAyanamsaAgreeToTheArcsecond() {
    double lagna = 0;
    double midheaven = 0;
    double ayanamsa = 0;
    var calculator = calculator(NodeType.MEAN);
    for (JsonNode row : Golden.rows("positions")) {
      var chart = calculator.chartOf(moment(row));
      lagna = Math.max(lagna, off(chart.lagna(), row.get("lagna")));
      midheaven = Math.max(midheaven, off(chart.midheaven(), row.get("mc")));
      double difference = chart.places().ayanamsaDegrees() - row.get("ayanamsha_lahiri").asDouble();
      ayanamsa = Math.max(ayanamsa, Math.abs(difference) / ARCSECOND);
    }
    assertThat(lagna).as("lagna, arcseconds").isLessThan(1);
    assertThat(midheaven).as("midheaven, arcseconds").isLessThan(1);
    assertThat(ayanamsa).as("ayanamsa, arcseconds").isLessThan(0.1);
  }

  @Test
  void speedsAndRetrogressionAgree() {
    var calculator = calculator(NodeType.MEAN);
    for (JsonNode row : Golden.rows("positions")) {
      var places = calculator.chartOf(moment(row)).places();
      for (Map.Entry<String, JsonNode> speed : row.get("speed").properties()) {
        var place = places.of(Golden.graha(speed.getKey()));
        assertThat(Math.abs(place.speedDegreesPerDay() - speed.getValue().asDouble()))
            .as("%s speed of %s", row.get("id"), speed.getKey())
            .isLessThan(1e-5);
        assertThat(place.isRetrograde())
            .isEqualTo(
                Golden.elements(row.get("retro"))
                    .anyMatch(name -> name.asString().equals(speed.getKey())));
      }
      assertThat(places.of(Graha.RAHU).isRetrograde()).isTrue();
      assertThat(places.longitude(Graha.KETU)).isEqualTo(places.longitude(Graha.RAHU).opposite());
    }
  }

  @Test
  void theTrueNodeAgreesToTheArcsecond() {
    double worst = 0;
    var calculator = calculator(NodeType.TRUE);
    for (JsonNode row : Golden.rows("positions")) {
      worst =
          Math.max(
              worst,
              off(calculator.chartOf(moment(row)).longitude(Graha.RAHU), row.get("Rahu_true")));
    }
    assertThat(worst).as("true node, arcseconds").isLessThan(2);
  }

  /** The whole way from the birth data; the reference names places within 29″ of a cusp. */
  @Test
  void sixteenVargasAgreeAwayFromTheCusps() {
    var calculator = calculator(NodeType.MEAN);
    var positions = Golden.rows("positions");
    var vargas = Golden.rows("vargas");
    int compared = 0;
    for (int i = 0; i < positions.size(); i++) {
      var chart = calculator.chartOf(moment(positions.get(i)));
      var near = vargas.get(i).get("near_boundary_under_29arcsec").toString();
      for (Varga varga : Varga.values()) {
        var signs = vargas.get(i).get("ref_meannode").get("D" + varga.division());
        var vargaChart = VargaChart.of(chart, varga);
        assertThat(vargaChart.varga()).isEqualTo(varga);
        for (Graha graha : Graha.values()) {
          var name = Golden.name(graha);
          if (!near.contains("\"D" + varga.division() + ":" + name + "\"")) {
            assertThat(vargaChart.rasi(graha).ordinal()).isEqualTo(signs.get(name).asInt());
            compared++;
          }
        }
        if (!near.contains("\"D" + varga.division() + ":Lagna\"")) {
          assertThat(vargaChart.lagna().ordinal()).isEqualTo(signs.get("Lagna").asInt());
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(9400);
  }

  private static double off(SiderealLongitude longitude, JsonNode degrees) {
    return longitude.separationDegrees(SiderealLongitude.ofDegrees(degrees.asDouble())) / ARCSECOND;
  }

  static ChartCalculator calculator(NodeType node) {
    var conventions =
        new Conventions(AyanamsaSystem.LAHIRI, node, SunriseDefinition.UPPER_LIMB, 365.25);
    return new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), conventions);
  }

  static BirthMoment moment(JsonNode row) {
    var birth = Golden.row("births", row.get("id").asString());
    return BirthMoment.of(
        Instant.parse(birth.get("utc").asString()),
        new GeoPosition(birth.get("lat").asDouble(), birth.get("lon").asDouble()));
  }
}
