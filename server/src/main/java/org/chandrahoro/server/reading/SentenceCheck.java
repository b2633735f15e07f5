package org.chandrahoro.server.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.fact.FactFigures;
import org.chandrahoro.knowledge.fact.FactSentences;
import org.chandrahoro.knowledge.fact.FactTerms;
import org.chandrahoro.knowledge.grounding.Mentions;
import org.chandrahoro.knowledge.grounding.Term;

/**
 * Passes a model's sentence only when it is plain text of its language, its facts were told, it
 * types no figure, and mentions nothing of the closed vocabulary that its facts do not contain. Of
 * two facts a placement could be swapped, so where a sign, star or house is named one of the facts
 * alone must bear the whole sentence.
 */
final class SentenceCheck {
  private static final int LONGEST = 400;
  private static final int MOST_FACTS = 3;

  /** Markup, links, ids and what is left of a broken placeholder. */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[<>*_#`|\\\\\\[\\]{}~^=@]|\\p{Cc}|[\\p{Cf}&&[^\\u200C\\u200D]]|\\p{So}|://|www\\.|[a-z]\\.[A-Z]");

  private static final Pattern NOT_TELUGU = Pattern.compile("[\\p{L}&&[^\\p{InTelugu}]]");
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private static final Pattern LAGNA =
      Pattern.compile("(?i)\\b(?:lagna|ascendant|rising sign)|లగ్న");

  /** From so many words on, English has one of its own small words. */
  private static final int A_WHOLE_SENTENCE = 5;

  private static final Pattern SPACES = Pattern.compile("[^\\p{L}']+");
  private static final Set<String> ENGLISH =
      Set.of(
          """
          the and you your yours is are was be been being of with for from this
          that these those it its will can may might should would could today now
          when where what which who how than then into over under through before
          after until while not but or if as at by to in on up out off more most
          less some any each every one both let keep take make give do does has
          have had they them their there here so too very
          """
              .strip()
              .split("\\s+"));

  private final Told told;
  private final Language language;
  private final FactFigures figures;
  private final FactTerms terms;
  private final FactSentences sentences;
  private final ClaimWords claims;

  SentenceCheck(Told told, Language language) {
    this.told = told;
    this.language = language;
    this.figures = new FactFigures(language, told.day().zone());
    this.sentences = new FactSentences(language, told.day().zone());
    this.terms = new FactTerms(language, sentences);
    this.claims = new ClaimWords(language);
  }

  /** The sentence with its figures filled in; empty where it must not be published. */
  Optional<String> published(Draft.Sentence sentence) {
    String text = sentence.text().strip();
    Optional<List<Fact>> facts = facts(sentence.facts());
    if (facts.isEmpty() || !isPlain(FactFigures.typed(text))) {
      return Optional.empty();
    }
    return figures
        .filled(text, facts.get())
        .filter(filled -> filled.length() <= LONGEST && isGrounded(filled, facts.get()));
  }

  private Optional<List<Fact>> facts(List<String> ids) {
    var facts = new ArrayList<Fact>();
    for (String id : new HashSet<>(ids)) {
      Fact fact = told.facts().get(id);
      if (fact == null) {
        return Optional.empty();
      }
      facts.add(fact);
    }
    return facts.isEmpty() || facts.size() > MOST_FACTS ? Optional.empty() : Optional.of(facts);
  }

  private boolean isPlain(String typed) {
    return !typed.isBlank()
        && !NOT_PLAIN.matcher(typed).find()
        && isInLanguage(typed)
        && Mentions.in(typed, language).stream().noneMatch(SentenceCheck::isFigure);
  }

  private boolean isInLanguage(String typed) {
    if (language == Language.TELUGU) {
      return !NOT_TELUGU.matcher(typed).find() && typed.codePoints().anyMatch(Character::isLetter);
    }
    if (NOT_LATIN.matcher(typed).find()) {
      return false;
    }
    List<String> words =
        SPACES.splitAsStream(typed.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    return !words.isEmpty()
        && (words.size() < A_WHOLE_SENTENCE || words.stream().anyMatch(ENGLISH::contains));
  }

  private boolean isGrounded(String text, List<Fact> facts) {
    if (claims.sayMore(text, facts.stream().map(sentences::of).toList())) {
      return false;
    }
    Set<Term> mentioned = Mentions.in(text, language);
    return mentioned.stream().anyMatch(SentenceCheck::isPlace)
        ? facts.stream()
            .anyMatch(
                fact ->
                    terms.unsupported(text, List.of(fact)).isEmpty()
                        && isCountedRightly(text, mentioned, fact))
        : terms.unsupported(text, facts).isEmpty();
  }

  /**
   * A house that is said to be counted from the Lagna, or from the Moon, is the one of that count.
   */
  private static boolean isCountedRightly(String text, Set<Term> mentioned, Fact fact) {
    if (!(fact instanceof Fact.Transit transit)) {
      return true;
    }
    boolean fromLagna = LAGNA.matcher(text).find();
    boolean fromMoon =
        transit.graha() != Graha.MOON && mentioned.contains(new Term.OfGraha(Graha.MOON));
    if (fromLagna == fromMoon) {
      return true;
    }
    int house = fromMoon ? transit.fromMoon() : transit.fromLagna().orElse(0);
    return mentioned.stream()
        .allMatch(term -> !(term instanceof Term.OfHouse named) || named.number() == house);
  }

  private static boolean isFigure(Term term) {
    return term instanceof Term.OfAngle
        || term instanceof Term.OfTime
        || term instanceof Term.OfDate
        || term instanceof Term.OfNumber;
  }

  private static boolean isPlace(Term term) {
    return term instanceof Term.OfRasi
        || term instanceof Term.OfNakshatra
        || term instanceof Term.OfHouse;
  }
}
