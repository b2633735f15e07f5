package org.chandrahoro.ephemeris.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.chandrahoro.ephemeris.Body;
import org.chandrahoro.ephemeris.GoldenTable;
import org.chandrahoro.ephemeris.GoldenTable.Row;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.junit.jupiter.api.Test;

/**
 * Against swe_rise_trans of Swiss Ephemeris 2.10.03 at sea level, 1013.25 mbar and 15 °C. Its own
 * root finding scatters by 0.1 s.
 */
class RiseSetAgainstReferenceTest {
  private final RiseSet riseSet = RiseSet.standard();

  @Test
  void everyRisingAndSettingAgreesToHalfASecond() {
    for (Row row : GoldenTable.read("riseset")) {
      var start = UniversalTime.ofJulianDay(row.number("jd_ut_start"));
      var place = new GeoPosition(row.number("geo_lat_deg"), row.number("geo_lon_deg"));

      var found =
          riseSet.firstAfter(
              start,
              place,
              Body.valueOf(row.text("body").toUpperCase(Locale.ROOT)),
              HorizonEvent.valueOf(row.text("event").toUpperCase(Locale.ROOT)),
              definition(row.text("definition")));

      double expected = row.number("jd_ut_event") - row.number("jd_ut_start");
      double days = found.time().orElseThrow().daysSinceJ2000() - start.daysSinceJ2000();
      assertThat((days - expected) * 86_400).as("%s", row).isCloseTo(0, within(0.5));
    }
  }

  private static HorizonDefinition definition(String name) {
    return switch (name) {
      case "upper_limb_refraction" -> HorizonDefinition.UPPER_LIMB_REFRACTION;
      case "centre_no_refraction" -> HorizonDefinition.CENTRE_NO_REFRACTION;
      case "hindu_rising" -> HorizonDefinition.HINDU;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
