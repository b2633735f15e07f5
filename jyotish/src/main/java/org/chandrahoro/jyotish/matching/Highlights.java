package org.chandrahoro.jyotish.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to say first of a match, chosen by rule: the three weightiest strengths and the three
 * weightiest wants.
 *
 * <p>A koota weighs the points it has, or lacks; of the poruthams those that no koota asks again:
 * rajju 8, vedha 7, mahendra 3, stree dirgha 2; mangal 8; each dasha sandhi 2. What an exception
 * undoes weighs half. The weights of the kootas are their points, the others are settled here after
 * the rank that the southern almanacs give. Equal weights stand in the order of the kootas, then
 * the poruthams, mangal, sandhis. Fewer than three come where there are no more.
 */
public record Highlights(List<Highlight> strengths, List<Highlight> watchOuts) {
  private static final int MOST = 3;
  private static final double MANGAL = 8;
  private static final double SANDHI = 2;
  private static final double UNDONE = 0.5;

  public Highlights {
    strengths = List.copyOf(strengths);
    watchOuts = List.copyOf(watchOuts);
  }

  private record Weighed(Highlight highlight, double weight) {}

  public static Highlights of(Match match) {
    var strengths = new ArrayList<Weighed>();
    var wants = new ArrayList<Weighed>();
    match
        .stars()
        .ifPresent(
            stars -> {
              stars.ashtakoota().kootas().forEach(koota -> weigh(koota, strengths, wants));
              stars.porutham().agreements().forEach(one -> weigh(one, strengths, wants));
            });
    match.mangal().ifPresent(mangal -> weigh(mangal, strengths, wants));
    match
        .sandhis()
        .ifPresent(
            sandhis ->
                sandhis.forEach(
                    sandhi -> wants.add(new Weighed(new Highlight.OfSandhi(sandhi), SANDHI))));
    return new Highlights(heaviest(strengths), heaviest(wants));
  }

  private static void weigh(KootaPoints koota, List<Weighed> strengths, List<Weighed> wants) {
    var highlight = new Highlight.OfKoota(koota);
    int most = koota.koota().most();
    boolean mostlyThere = 2 * koota.points() > most;
    if (mostlyThere) {
      strengths.add(new Weighed(highlight, koota.points()));
    } else {
      double lacking = most - koota.points();
      wants.add(new Weighed(highlight, koota.parihara().isEmpty() ? lacking : lacking * UNDONE));
    }
  }

  private static void weigh(Agreement agreement, List<Weighed> strengths, List<Weighed> wants) {
    double weight = weight(agreement.porutham());
    if (weight == 0) {
      return;
    }
    var highlight = new Highlight.OfPorutham(agreement);
    if (agreement.agrees()) {
      strengths.add(new Weighed(highlight, weight));
    } else {
      wants.add(new Weighed(highlight, agreement.parihara().isEmpty() ? weight : weight * UNDONE));
    }
  }

  private static double weight(Porutham porutham) {
    return switch (porutham) {
      case RAJJU -> 8;
      case VEDHA -> 7;
      case MAHENDRA -> 3;
      case STREE_DIRGHA -> 2;
      case DINA, GANA, YONI, RASI, RASI_ADHIPATI, VASHYA -> 0;
    };
  }

  private static void weigh(MangalComparison mangal, List<Weighed> strengths, List<Weighed> wants) {
    var highlight = new Highlight.OfMangal(mangal);
    switch (mangal.balance()) {
      case NEITHER, BOTH_ALIKE -> strengths.add(new Weighed(highlight, MANGAL));
      case BOTH_UNEVEN -> strengths.add(new Weighed(highlight, MANGAL * UNDONE));
      case BOY_ONLY, GIRL_ONLY -> wants.add(new Weighed(highlight, MANGAL));
      case OPEN -> {}
    }
  }

  private static List<Highlight> heaviest(List<Weighed> weighed) {
    return weighed.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .limit(MOST)
        .map(Weighed::highlight)
        .toList();
  }
}
