package org.chandrahoro.knowledge.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.grounding.Mentions;
import org.chandrahoro.knowledge.grounding.Term;

/**
 * The terms of the closed vocabulary that a fact contains, and the check of a text against them.
 */
public final class FactTerms {
  private final Language language;
  private final FactSentences sentences;

  public FactTerms(Language language, FactSentences sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** What a text mentions that none of its facts contains; empty when it is grounded. */
  public Set<Term> unsupported(String text, Collection<? extends Fact> facts) {
    Set<Term> mentioned = Mentions.in(text, language);
    if (mentioned.isEmpty()) {
      return Set.of();
    }
    var missing = new LinkedHashSet<>(mentioned);
    for (Fact fact : facts) {
      missing.removeAll(structure(fact));
      if (!missing.isEmpty()) {
        missing.removeAll(Mentions.in(sentences.of(fact), language));
      }
    }
    return missing;
  }

  private static List<Term> structure(Fact fact) {
    return switch (fact) {
      case Fact.Transit t ->
          t.fromLagna().isPresent()
              ? List.of(graha(t.graha()), rasi(t.rasi()), house(t.fromMoon()), house(t.fromLagna()))
              : List.of(graha(t.graha()), rasi(t.rasi()), house(t.fromMoon()));
      case Fact.Ingress i ->
          List.of(graha(i.graha()), rasi(i.from()), rasi(i.to()), house(i.fromMoon()));
      case Fact.Contact c -> List.of(graha(c.graha()), graha(c.natal()));
      case Fact.Tara t ->
          List.of(
              graha(Graha.MOON),
              new Term.OfNakshatra(t.day()),
              new Term.OfNakshatra(t.birth()),
              new Term.OfTara(t.number()));
      case Fact.ChandraBala c ->
          List.of(graha(Graha.MOON), rasi(c.day()), rasi(c.natal()), house(c.house()));
      case Fact.Tithi t ->
          List.of(
              new Term.OfTithi(t.number() == 30 ? 30 : (t.number() - 1) % 15 + 1),
              graha(Graha.MOON));
      case Fact.Vara v -> List.of(new Term.OfVara(v.lord()), graha(v.lord()));
      case Fact.NityaYoga y -> List.of(new Term.OfNityaYoga(y.number()));
      case Fact.Karana k -> List.of(new Term.OfKarana(k.karana()));
      case Fact.Dasha d -> List.of(graha(d.maha()), graha(d.antar()));
      case Fact.Natal n ->
          n.bhava().isPresent()
              ? List.of(graha(n.graha()), rasi(Rasi.of(n.longitude())), house(n.bhava()))
              : List.of(graha(n.graha()), rasi(Rasi.of(n.longitude())));
      case Fact.Window w -> List.of(new Term.OfWindow(w.window()));
    };
  }

  private static Term graha(Graha graha) {
    return new Term.OfGraha(graha);
  }

  private static Term rasi(Rasi rasi) {
    return new Term.OfRasi(rasi);
  }

  private static Term house(int number) {
    return new Term.OfHouse(number);
  }

  private static Term house(OptionalInt number) {
    return new Term.OfHouse(number.orElseThrow());
  }
}
