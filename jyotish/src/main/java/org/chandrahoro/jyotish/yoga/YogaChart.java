package org.chandrahoro.jyotish.yoga;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Benefics;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.chandrahoro.jyotish.jaimini.CharaKarakas;
import org.chandrahoro.jyotish.varga.Varga;

/**
 * A chart laid out once for the many questions of the rules. Grahas and signs are ordinals, sets of
 * them are bits with the Sun and Mesha lowest.
 *
 * <p>What the rules leave to the reader is settled here. Benefics are those of {@link Benefics}.
 * Sight: full sight of the seven; the nodes look at nothing. Strong, where a text asks for strength
 * without measure: neither combust nor debilitated, and exalted, in the own sign, vargottama, or in
 * a kendra or trikona in a friend's sign.
 */
final class YogaChart {
  static final Graha[] GRAHAS = Graha.values();
  static final Rasi[] RASIS = Rasi.values();
  static final Bhava[] BHAVAS = Bhava.values();

  private static final int SEVEN = 0b1111111;
  private static final int KENDRA_TRIKONA = 0b001101011001;

  /** For each graha and sign it stands in, the signs it sees. */
  private static final int[][] SEEN_FROM = seenFrom();

  private final RecordedChart chart;
  private final int lagna;
  private final int navamsaLagna;
  private final int[] signs = new int[9];
  private final int[] navamsas = new int[9];
  private final int[] occupants = new int[12];
  private final int[] seers = new int[12];
  private final Dignity[] dignities = new Dignity[9];
  private final int exalted;
  private final int own;
  private final int debilitated;
  private final int friendly;
  private final int combust;
  private final int vargottama;
  private final int benefics;
  private final int strong;
  private final boolean waxing;
  private final boolean day;
  private final List<Graha> karakas;

  YogaChart(RecordedChart chart) {
    this.chart = chart;
    lagna = chart.lagnaRasi().ordinal();
    navamsaLagna = Varga.NAVAMSA.of(chart.lagna()).ordinal();
    int exalted = 0;
    int own = 0;
    int debilitated = 0;
    int friendly = 0;
    int combust = 0;
    int vargottama = 0;
    for (int g = 0; g < 9; g++) {
      var graha = GRAHAS[g];
      var longitude = chart.longitude(graha);
      int sign = Rasi.of(longitude).ordinal();
      signs[g] = sign;
      navamsas[g] = Varga.NAVAMSA.of(longitude).ordinal();
      occupants[sign] |= 1 << g;
      var dignity = Dignity.of(graha, longitude);
      dignities[g] = dignity;
      int bit = 1 << g;
      exalted |= Dignity.exaltationOf(graha).ordinal() == sign ? bit : 0;
      debilitated |= dignity == Dignity.DEBILITATED ? bit : 0;
      boolean rules = RASIS[sign].lord() == graha || (graha.isNode() && dignity == Dignity.OWN);
      own |= rules ? bit : 0;
      friendly |= dignity == Dignity.FRIEND ? bit : 0;
      combust |= Combustion.isCombust(chart.places(), graha) ? bit : 0;
      vargottama |= sign == navamsas[g] ? bit : 0;
      int seen = SEEN_FROM[g][sign];
      for (int s = 0; s < 12; s++) {
        seers[s] |= (seen >> s & 1) << g;
      }
    }
    this.exalted = exalted;
    this.own = own;
    this.debilitated = debilitated;
    this.friendly = friendly;
    this.combust = combust;
    this.vargottama = vargottama;
    var natural = Benefics.of(chart.places());
    waxing = natural.moon();
    benefics =
        bit(Graha.JUPITER)
            | bit(Graha.VENUS)
            | (natural.moon() ? bit(Graha.MOON) : 0)
            | (natural.mercury() ? bit(Graha.MERCURY) : 0);
    var sun = chart.longitude(Graha.SUN);
    day = chart.lagna().microarcsecondsTo(sun) > SiderealLongitude.CIRCLE / 2;
    strong = findStrong();
    karakas = CharaKarakas.ofSeven(chart.places());
  }

  private static int[][] seenFrom() {
    var seen = new int[9][12];
    for (int g = 0; g < 9; g++) {
      for (int from = 0; from < 12; from++) {
        for (int to = 0; to < 12; to++) {
          if (GrahaDrishti.sees(GRAHAS[g], RASIS[from], RASIS[to], NodeSight.NONE)) {
            seen[g][from] |= 1 << to;
          }
        }
      }
    }
    return seen;
  }

  private int findStrong() {
    int wellPlaced = 0;
    for (int g = 0; g < 9; g++) {
      wellPlaced |= (KENDRA_TRIKONA >> house(g) & 1) << g;
    }
    return (exalted | own | vargottama | (friendly & wellPlaced)) & ~combust & ~debilitated;
  }

  static int bit(Graha graha) {
    return 1 << graha.ordinal();
  }

  RecordedChart chart() {
    return chart;
  }

  int lagna() {
    return lagna;
  }

  int navamsaLagna() {
    return navamsaLagna;
  }

  int sign(int graha) {
    return signs[graha];
  }

  int navamsa(int graha) {
    return navamsas[graha];
  }

  /** The whole-sign house from the lagna, from 0. */
  int house(int graha) {
    return Math.floorMod(signs[graha] - lagna, 12);
  }

  /** The graha that rules a house, from 0. */
  int lord(int house) {
    return RASIS[(lagna + house) % 12].lord().ordinal();
  }

  /** The nine grahas that stand in a sign. */
  int occupants(int sign) {
    return occupants[sign];
  }

  /** The grahas that stand in any of the signs. */
  int within(int signSet) {
    int found = 0;
    for (int left = signSet; left != 0; left &= left - 1) {
      found |= occupants[Integer.numberOfTrailingZeros(left)];
    }
    return found;
  }

  /** The grahas that see a sign. */
  int seers(int sign) {
    return seers[sign];
  }

  /** The grahas that share a graha's sign or see it, without the graha itself. */
  int touching(int graha) {
    int sign = signs[graha];
    return (occupants[sign] | seers[sign]) & ~(1 << graha);
  }

  boolean sees(int graha, int seen) {
    return graha != seen && (seers[signs[seen]] >> graha & 1) != 0;
  }

  Dignity dignity(int graha) {
    return dignities[graha];
  }

  /** In the sign of exaltation, whatever the degree. */
  int exalted() {
    return exalted;
  }

  /** In a sign it rules. */
  int own() {
    return own;
  }

  int debilitated() {
    return debilitated;
  }

  /** In the sign of a natural friend, neither its own nor that of exaltation. */
  int friendly() {
    return friendly;
  }

  int combust() {
    return combust;
  }

  int vargottama() {
    return vargottama;
  }

  int benefics() {
    return benefics;
  }

  int malefics() {
    return 0b111111111 & ~benefics;
  }

  int strong() {
    return strong;
  }

  /** The lords of the sixth, eighth and twelfth. */
  int lordsOfHardHouses() {
    return 1 << lord(5) | 1 << lord(7) | 1 << lord(11);
  }

  /** Those of them that do not rule the lagna too, which would outweigh it. */
  int hardLords() {
    return lordsOfHardHouses() & ~(1 << lord(0));
  }

  /** From 0 at new Moon to 180 at full. */
  double moonFromSunDegrees() {
    return chart.longitude(Graha.SUN).separationDegrees(chart.longitude(Graha.MOON));
  }

  boolean isMoonWaxing() {
    return waxing;
  }

  /** Whether the Sun stands above the horizon. */
  boolean isDayBirth() {
    return day;
  }

  /** The chara karaka of a rank, from 0. */
  int karaka(int rank) {
    return karakas.get(rank).ordinal();
  }

  /** How many signs the seven take up. */
  int signsOccupied() {
    int count = 0;
    for (int s = 0; s < 12; s++) {
      count += (occupants[s] & SEVEN) != 0 ? 1 : 0;
    }
    return count;
  }
}
