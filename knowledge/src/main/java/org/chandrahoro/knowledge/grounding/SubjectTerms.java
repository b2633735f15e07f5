package org.chandrahoro.knowledge.grounding;

import java.util.Set;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.DoshaName;
import org.chandrahoro.knowledge.KootaResult;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Subject;

/** The terms of the closed vocabulary that a passage may mention, from what it speaks about. */
public final class SubjectTerms {
  private static final Term MOON = new Term.OfGraha(Graha.MOON);

  private SubjectTerms() {}

  public static Set<Term> of(Subject subject) {
    return switch (subject) {
      case Subject.TransitFromMoon(var graha, int house) -> from(MOON, graha, house);
      case Subject.Vedha(var graha, int house) -> from(MOON, graha, house);
      case Subject.TransitFromLagna(var graha, int house) ->
          Set.of(new Term.OfGraha(graha), new Term.OfHouse(house));
      case Subject.Contact(var graha, var natal) ->
          graha == natal
              ? Set.of(new Term.OfGraha(graha))
              : Set.of(new Term.OfGraha(graha), new Term.OfGraha(natal));
      case Subject.Retrograde(var graha) -> Set.of(new Term.OfGraha(graha));
      case Subject.Combust(var graha) ->
          Set.of(new Term.OfGraha(graha), new Term.OfGraha(Graha.SUN));
      case Subject.Tara(int number) -> Set.of(new Term.OfTara(number), MOON);
      case Subject.ChandraBala(int house) -> Set.of(MOON, new Term.OfHouse(house));
      case Subject.TithiOfDay(int number) ->
          Set.of(new Term.OfTithi(number == 30 ? 30 : (number - 1) % 15 + 1), MOON);
      case Subject.VaraOfDay(var lord) -> Set.of(new Term.OfVara(lord), new Term.OfGraha(lord));
      case Subject.NakshatraOfDay(var nakshatra) -> Set.of(new Term.OfNakshatra(nakshatra), MOON);
      case Subject.NityaYogaOfDay(int number) -> Set.of(new Term.OfNityaYoga(number));
      case Subject.KaranaOfDay(var karana) -> Set.of(new Term.OfKarana(karana));
      case Subject.Window(var window) -> Set.of(new Term.OfWindow(window));
      case Subject.Mahadasha(var lord) -> Set.of(new Term.OfGraha(lord));
      case Subject.Antardasha(var maha, var antar) ->
          maha == antar
              ? Set.of(new Term.OfGraha(maha))
              : Set.of(new Term.OfGraha(maha), new Term.OfGraha(antar));
      case Subject.GrahaInRasi(var graha, var rasi) ->
          Set.of(new Term.OfGraha(graha), new Term.OfRasi(rasi));
      case Subject.GrahaInBhava(var graha, int house) ->
          Set.of(new Term.OfGraha(graha), new Term.OfHouse(house));
      case Subject.LordInBhava(int lordOf, int house) ->
          lordOf == house
              ? Set.of(new Term.OfHouse(house))
              : Set.of(new Term.OfHouse(lordOf), new Term.OfHouse(house));
      case Subject.GrahaInNakshatra(var graha, var nakshatra) ->
          Set.of(new Term.OfGraha(graha), new Term.OfNakshatra(nakshatra));
      case Subject.GrahaInPada(var graha, var nakshatra, _) ->
          Set.of(new Term.OfGraha(graha), new Term.OfNakshatra(nakshatra));
      case Subject.LagnaInRasi(var rasi) -> Set.of(new Term.OfRasi(rasi));
      case Subject.LagnaInNakshatra(var nakshatra) -> Set.of(new Term.OfNakshatra(nakshatra));
      case Subject.Conjunction(var first, var second) -> both(first, second);
      case Subject.Drishti(var first, var second) -> both(first, second);
      case Subject.DrishtiOnBhava(var graha, int house) ->
          Set.of(new Term.OfGraha(graha), new Term.OfHouse(house));
      case Subject.DignityOf(var graha, _) -> Set.of(new Term.OfGraha(graha));
      case Subject.YogaOf(var name) -> ofYoga(name);
      case Subject.DoshaOf(var name) -> ofDosha(name);
      case Subject.KarakaOf(_, var graha) -> Set.of(new Term.OfGraha(graha));
      case Subject.KarakamsaIn(var rasi) -> Set.of(new Term.OfRasi(rasi));
      case Subject.GrahaInKarakamsa(var graha) -> Set.of(new Term.OfGraha(graha));
      case Subject.MahadashaInBhava(var graha, int house) ->
          Set.of(new Term.OfGraha(graha), new Term.OfHouse(house));
      case Subject.AntarFromMaha(int house) -> Set.of(new Term.OfHouse(house));
      case Subject.TransitInRasi(var graha, var rasi) ->
          Set.of(new Term.OfGraha(graha), new Term.OfRasi(rasi));
      case Subject.KootaOf(KootaResult.OfLords(var boy, var girl)) -> both(boy, girl);
      case Subject.KootaOf _ -> Set.of(MOON);
      case Subject.MuhurtaOf _ -> Set.of();
    };
  }

  private static Set<Term> both(Graha first, Graha second) {
    return first == second
        ? Set.of(new Term.OfGraha(first))
        : Set.of(new Term.OfGraha(first), new Term.OfGraha(second));
  }

  private static Set<Term> ofDosha(DoshaName dosha) {
    return switch (dosha) {
      case MANGAL -> Set.of(new Term.OfGraha(Graha.MARS), MOON, new Term.OfGraha(Graha.VENUS));
      case KALA_SARPA -> both(Graha.RAHU, Graha.KETU);
      case PITRU -> Set.of(new Term.OfGraha(Graha.SUN), new Term.OfHouse(9));
      case GURU_CHANDALA -> both(Graha.JUPITER, Graha.RAHU);
      case GANDANTA -> Set.of(MOON);
      case GRAHANA ->
          Set.of(
              new Term.OfGraha(Graha.SUN),
              MOON,
              new Term.OfGraha(Graha.RAHU),
              new Term.OfGraha(Graha.KETU));
      case SHRAPIT -> both(Graha.SATURN, Graha.RAHU);
    };
  }

  /** What the yoga's own rule mentions. */
  private static Set<Term> ofYoga(String name) {
    return Yogas.catalogue().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .map(rule -> Mentions.in(rule.name() + ". " + rule.rule(), Language.ENGLISH))
        .orElse(Set.of());
  }

  private static Set<Term> from(Term moon, Graha graha, int house) {
    return graha == Graha.MOON
        ? Set.of(moon, new Term.OfHouse(house))
        : Set.of(moon, new Term.OfGraha(graha), new Term.OfHouse(house));
  }
}
