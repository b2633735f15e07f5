package org.chandrahoro.jyotish.chart;

import java.time.Instant;
import java.util.List;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import tools.jackson.databind.JsonNode;

/** Charts for tests, made from stated longitudes and not from an ephemeris. */
public final class AChart {
  private static final List<String> SIGNS =
      List.of("Ar", "Ta", "Ge", "Cn", "Le", "Vi", "Li", "Sc", "Sg", "Cp", "Aq", "Pi");
  private static final List<String> GRAHAS =
      List.of("Su", "Mo", "Ma", "Me", "Ju", "Ve", "Sa", "Ra", "Ke");

  private final GrahaPlace[] places = new GrahaPlace[9];
  private SiderealLongitude lagna = new SiderealLongitude(0);
  private Instant birth = Instant.parse("2000-01-01T12:00:00Z");

  private AChart() {
    for (Graha graha : Graha.values()) {
      at(graha, 0);
    }
  }

  /** Everything at the beginning of Mesha until told otherwise. */
  public static AChart aChart() {
    return new AChart();
  }

  /** The chart of a reference birth, from the reference's own longitudes, mean node. */
  public static RecordedChart ofReference(JsonNode positions) {
    var chart = aChart().lagna(positions.get("lagna").asDouble());
    for (Graha graha : Graha.values()) {
      chart.at(graha, Golden.longitude(positions, graha).degrees());
    }
    var row = Golden.row("births", positions.get("id").asString());
    chart.birth = Instant.parse(row.get("utc").asString());
    return chart.cast();
  }

  /**
   * Every graha in the middle of its sign, as {@code ofSigns("Aq", "Su Cn, Mo Ta, Ma Le 23.5")}; a
   * number gives its degrees in the sign.
   */
  public static AChart ofSigns(String lagna, String places) {
    var chart = aChart().lagna(SIGNS.indexOf(lagna) * 30 + 15);
    for (String place : places.split(", ")) {
      var parts = place.split(" ");
      double degrees = parts.length > 2 ? Double.parseDouble(parts[2]) : 15;
      chart.at(Graha.values()[GRAHAS.indexOf(parts[0])], SIGNS.indexOf(parts[1]) * 30 + degrees);
    }
    return chart;
  }

  /** {@code sign("Ar")} is Mesha. */
  public static Rasi sign(String name) {
    return Rasi.values()[SIGNS.indexOf(name)];
  }

  public AChart at(Graha graha, double degrees) {
    return at(graha, degrees, graha.isNode() ? -0.05 : 1);
  }

  public AChart at(Graha graha, double degrees, double speed) {
    places[graha.ordinal()] = new GrahaPlace(SiderealLongitude.ofDegrees(degrees), 0, speed);
    return this;
  }

  public AChart bornAt(Instant instant) {
    birth = instant;
    return this;
  }

  public AChart lagna(double degrees) {
    lagna = SiderealLongitude.ofDegrees(degrees);
    return this;
  }

  public GrahaPlaces places() {
    return new GrahaPlaces(UniversalTime.of(birth), 23.85, places.clone());
  }

  public RecordedChart cast() {
    var place = new GeoPosition(17.385, 78.4867);
    return new RecordedChart(
        new Birth(new BirthTime.Recorded(birth), place),
        BirthMoment.of(birth, place),
        Conventions.DEFAULT,
        "stated longitudes",
        places(),
        lagna,
        lagna.plusDegrees(-90));
  }
}
