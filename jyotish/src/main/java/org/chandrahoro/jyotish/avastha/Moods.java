package org.chandrahoro.jyotish.avastha;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;

/**
 * The lights and tempers of one of the seven. Malefics are Sun, Mars, Saturn and the nodes,
 * benefics the others, by nature and not by company. The lights ask for friendship of both kinds
 * together, since they know the great friend; the tempers for the natural one.
 */
record Moods(RecordedChart chart, Graha graha) {
  private static final Graha[] GRAHAS = Graha.values();

  List<AvasthaFound<DeeptadiAvastha>> deeptadi() {
    var found = new ArrayList<AvasthaFound<DeeptadiAvastha>>();
    found.add(bySign());
    var malefics = new ArrayList<AvasthaReason>();
    for (Graha other : GRAHAS) {
      if (isMalefic(other) && isWith(other)) {
        malefics.add(new AvasthaReason.With(graha, other));
      }
    }
    addIfAny(found, DeeptadiAvastha.VIKALA, malefics);
    var lord = chart.rasi(graha).lord();
    if (lord != graha && isMalefic(lord)) {
      addIfAny(
          found, DeeptadiAvastha.KHALA, List.of(new AvasthaReason.InMaleficsSign(graha, lord)));
    }
    if (Combustion.isCombust(chart.places(), graha)) {
      addIfAny(found, DeeptadiAvastha.KOPA, List.of(new AvasthaReason.Burnt(graha)));
    }
    return found;
  }

  private AvasthaFound<DeeptadiAvastha> bySign() {
    var dignity = Dignity.of(graha, chart.longitude(graha));
    var standing = new AvasthaReason.Standing(graha, dignity);
    if (dignity == Dignity.EXALTED) {
      return new AvasthaFound<>(DeeptadiAvastha.DEEPTA, List.of(standing));
    }
    Optional<Friendship> regard = Friendship.findToDispositor(chart, graha);
    if (regard.isEmpty()) {
      return new AvasthaFound<>(DeeptadiAvastha.SVASTHA, List.of(standing));
    }
    var avastha =
        switch (regard.get()) {
          case GREAT_FRIEND -> DeeptadiAvastha.PRAMUDITA;
          case FRIEND -> DeeptadiAvastha.SHANTA;
          case NEUTRAL -> DeeptadiAvastha.DINA;
          case ENEMY, GREAT_ENEMY -> DeeptadiAvastha.DUHKHITA;
        };
    var lord = chart.rasi(graha).lord();
    return new AvasthaFound<>(
        avastha, List.of(new AvasthaReason.InSignOf(graha, lord, regard.get())));
  }

  List<AvasthaFound<LajjitadiAvastha>> lajjitadi() {
    var found = new ArrayList<AvasthaFound<LajjitadiAvastha>>();
    addIfAny(found, LajjitadiAvastha.LAJJITA, shame());
    var dignity = Dignity.of(graha, chart.longitude(graha));
    if (dignity == Dignity.EXALTED || dignity == Dignity.MOOLATRIKONA) {
      addIfAny(
          found, LajjitadiAvastha.GARVITA, List.of(new AvasthaReason.Standing(graha, dignity)));
    }
    addIfAny(found, LajjitadiAvastha.KSHUDHITA, company(Friendship.ENEMY, Graha.SATURN));
    addIfAny(found, LajjitadiAvastha.TRISHITA, thirst());
    addIfAny(found, LajjitadiAvastha.MUDITA, company(Friendship.FRIEND, Graha.JUPITER));
    addIfAny(found, LajjitadiAvastha.KSHOBHITA, shaking());
    return found;
  }

  private List<AvasthaReason> shame() {
    var why = new ArrayList<AvasthaReason>();
    if (chart.bhava(graha) == Bhava.FIFTH) {
      for (Graha other : GRAHAS) {
        if (isMalefic(other) && isWith(other)) {
          why.add(new AvasthaReason.With(graha, other));
        }
      }
      if (!why.isEmpty()) {
        why.addFirst(new AvasthaReason.InFifth(graha));
      }
    }
    return why;
  }

  /** Its lord, companions and beholders who are friends or enemies, and one whose company does. */
  private List<AvasthaReason> company(Friendship regard, Graha companion) {
    var why = new ArrayList<AvasthaReason>();
    var lord = chart.rasi(graha).lord();
    if (isRegarded(lord, regard)) {
      why.add(new AvasthaReason.InSignOf(graha, lord, regard));
    }
    for (Graha other : GRAHAS) {
      if (isWith(other) && (other == companion || isRegarded(other, regard))) {
        why.add(new AvasthaReason.With(graha, other));
      } else if (isSeenBy(other) && isRegarded(other, regard)) {
        why.add(new AvasthaReason.SeenBy(graha, other));
      }
    }
    return why;
  }

  private List<AvasthaReason> thirst() {
    var rasi = chart.rasi(graha);
    var why = new ArrayList<AvasthaReason>();
    if (rasi.ordinal() % 4 == 3) {
      for (Graha other : GRAHAS) {
        if (isSeenBy(other) && isRegarded(other, Friendship.ENEMY)) {
          why.add(new AvasthaReason.SeenBy(graha, other));
        }
      }
      for (Graha other : GRAHAS) {
        if (!isMalefic(other) && isSeenBy(other)) {
          why.clear();
        }
      }
      if (!why.isEmpty()) {
        why.addFirst(new AvasthaReason.InWaterySign(graha, rasi));
        why.add(new AvasthaReason.SeenByNoBenefic(graha));
      }
    }
    return why;
  }

  private List<AvasthaReason> shaking() {
    var why = new ArrayList<AvasthaReason>();
    if (isWith(Graha.SUN)) {
      for (Graha other : GRAHAS) {
        if (isSeenBy(other) && (isMalefic(other) || isRegarded(other, Friendship.ENEMY))) {
          why.add(new AvasthaReason.SeenBy(graha, other));
        }
      }
      if (!why.isEmpty()) {
        why.addFirst(new AvasthaReason.With(graha, Graha.SUN));
      }
    }
    return why;
  }

  private static <A extends Enum<A>> void addIfAny(
      List<AvasthaFound<A>> found, A avastha, List<AvasthaReason> why) {
    if (!why.isEmpty()) {
      found.add(new AvasthaFound<>(avastha, why));
    }
  }

  private boolean isWith(Graha other) {
    return other != graha && chart.rasi(other) == chart.rasi(graha);
  }

  private boolean isSeenBy(Graha other) {
    return other != graha
        && GrahaDrishti.sees(other, chart.rasi(other), chart.rasi(graha), NodeSight.NONE);
  }

  private boolean isRegarded(Graha other, Friendship regard) {
    return other != graha && !other.isNode() && Friendship.natural(graha, other) == regard;
  }

  private static boolean isMalefic(Graha graha) {
    return switch (graha) {
      case SUN, MARS, SATURN, RAHU, KETU -> true;
      case MOON, MERCURY, JUPITER, VENUS -> false;
    };
  }
}
