package org.chandrahoro.jyotish.chart;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The chart of a birth whose time was recorded.
 *
 * @param moment the instant and the place
 * @param places the nine grahas
 * @param lagna the rising point of the ecliptic
 * @param midheaven its culminating point
 */
public record RecordedChart(
    Birth birth,
    BirthMoment moment,
    Conventions conventions,
    String engine,
    GrahaPlaces places,
    SiderealLongitude lagna,
    SiderealLongitude midheaven)
    implements Chart {

  public GrahaPlace place(Graha graha) {
    return places.of(graha);
  }

  public SiderealLongitude longitude(Graha graha) {
    return places.longitude(graha);
  }

  public Rasi rasi(Graha graha) {
    return Rasi.of(places.longitude(graha));
  }

  public Rasi lagnaRasi() {
    return Rasi.of(lagna);
  }

  /** The whole-sign house from the lagna that a graha stands in. */
  public Bhava bhava(Graha graha) {
    return Bhava.of(rasi(graha), lagnaRasi());
  }

  /** The graha that rules a house. */
  public Graha lordOf(Bhava bhava) {
    return bhava.rasiFrom(lagnaRasi()).lord();
  }

  @Override
  public Optional<Rasi> findRasi(Graha graha) {
    return Optional.of(rasi(graha));
  }

  @Override
  public Optional<Nakshatra> findNakshatra(Graha graha) {
    return Optional.of(Nakshatra.of(places.longitude(graha)));
  }

  @Override
  public Optional<Rasi> findLagnaRasi() {
    return Optional.of(lagnaRasi());
  }
}
