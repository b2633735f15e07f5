package org.chandrahoro.knowledge.grounding;

import java.util.Set;
import org.chandrahoro.jyotish.Graha;
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
    };
  }

  private static Set<Term> from(Term moon, Graha graha, int house) {
    return graha == Graha.MOON
        ? Set.of(moon, new Term.OfHouse(house))
        : Set.of(moon, new Term.OfGraha(graha), new Term.OfHouse(house));
  }
}
