package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.Conventions;

/**
 * The panchanga of the day that begins with the sunrise of a date at a place and ends with the next
 * sunrise. In each list of limbs the first entry is the limb that runs at sunrise and the last the
 * first one that ends after the next sunrise.
 *
 * @param date the civil date of the sunrise
 * @param zone the zone in which that date was meant
 * @param sunrise, sunset, nextSunrise by the sunrise definition of the conventions
 * @param moonrise the Moon's upper limb with refraction, if it rises within the day
 * @param moonset likewise, if it sets within the day
 * @param pada quarter of the nakshatra at sunrise, 1 to 4
 * @param shakaYear elapsed years of the Shalivahana era
 * @param sunRasi sidereal sign of the Sun at sunrise
 * @param moonRasi sidereal sign of the Moon at sunrise
 */
public record Panchanga(
    LocalDate date,
    GeoPosition place,
    ZoneId zone,
    Conventions conventions,
    Instant sunrise,
    Instant sunset,
    Instant nextSunrise,
    Optional<Instant> moonrise,
    Optional<Instant> moonset,
    List<Until<Tithi>> tithis,
    List<Until<Nakshatra>> nakshatras,
    int pada,
    List<Until<NityaYoga>> yogas,
    List<Until<Karana>> karanas,
    DayWindows windows,
    LunarMonth lunarMonth,
    int shakaYear,
    Rasi sunRasi,
    Rasi moonRasi)
    implements DayPanchanga {

  public Panchanga {
    tithis = List.copyOf(tithis);
    nakshatras = List.copyOf(nakshatras);
    yogas = List.copyOf(yogas);
    karanas = List.copyOf(karanas);
  }

  public Vara vara() {
    return Vara.of(date);
  }

  /** The tithi at sunrise, which names the day. */
  public Tithi tithi() {
    return tithis.getFirst().limb();
  }

  public Paksha paksha() {
    return tithi().paksha();
  }

  /** The nakshatra at sunrise. */
  public Nakshatra nakshatra() {
    return nakshatras.getFirst().limb();
  }

  /** The nitya yoga at sunrise. */
  public NityaYoga yoga() {
    return yogas.getFirst().limb();
  }

  /** The karana at sunrise. */
  public Karana karana() {
    return karanas.getFirst().limb();
  }

  public Samvatsara samvatsara() {
    return Samvatsara.ofShakaYear(shakaYear);
  }

  /** The season of the amanta month. */
  public Ritu ritu() {
    return lunarMonth.amanta().ritu();
  }

  public Ayana ayana() {
    return Ayana.of(sunRasi);
  }

  /** From sunrise to the next sunrise. */
  public Window day() {
    return new Window(sunrise, nextSunrise);
  }
}
