package org.chandrahoro.knowledge.grounding;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chandrahoro.knowledge.Language;

/**
 * What a sentence mentions of the closed vocabulary. Every digit is accounted for: as an angle, a
 * time, a date, a house, or as a bare number, so that no figure passes unseen.
 */
public final class Mentions {
  private static final List<List<String>> EN_ORDINALS =
      ordinals(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final List<List<String>> TE_ORDINALS =
      ordinals(
          "మొదటి|ప్రథమ|ఒకటవ|ఒకటో",
          "రెండవ|రెండో|ద్వితీయ",
          "మూడవ|మూడో|తృతీయ",
          "నాలుగవ|నాలుగో|నాల్గవ|నాల్గో|చతుర్థ",
          "ఐదవ|ఐదో|అయిదవ|అయిదో|పంచమ",
          "ఆరవ|ఆరో|షష్ఠ",
          "ఏడవ|ఏడో|సప్తమ",
          "ఎనిమిదవ|ఎనిమిదో|అష్టమ",
          "తొమ్మిదవ|తొమ్మిదో|నవమ",
          "పదవ|పదో|దశమ",
          "పదకొండవ|పదకొండో|ఏకాదశ|లాభ",
          "పన్నెండవ|పన్నెండో|ద్వాదశ|వ్యయ");

  private static final Pattern EN_HOUSE =
      Pattern.compile(
          "\\b(?:("
              + alternatives(EN_ORDINALS)
              + "|\\d{1,2}(?:st|nd|rd|th))\\s+(?:house|bhava|place|sign|from)"
              + "|(?:house|bhava)\\s+(\\d{1,2}))\\b");
  private static final Pattern TE_HOUSE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\d])("
              + alternatives(TE_ORDINALS)
              + "|\\d{1,2}వ)\\s*(?:ఇల్లు|ఇంట|స్థాన|భావ|రాశి)[\\p{L}\\p{M}]*");

  private static final Pattern ANGLE =
      Pattern.compile("(\\d{1,3})\\s*°\\s*(?:(\\d{1,2})\\s*[′'])?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(తెల్లవారుజామున|ఉదయం|మధ్యాహ్నం|సాయంత్రం|రాత్రి)\\s+)?(\\d{1,2})[:.](\\d{2})(?:\\s*([ap])\\.?m\\b\\.?)?");
  private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s*([ap])\\.?m\\b");
  private static final Pattern EN_DATE =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(MONTH))|(?:(MONTH)\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)"
              .replace(
                  "MONTH",
                  "january|february|march|april|may|june|july|august|september|october|november|december"));
  private static final List<String> EN_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> TE_MONTHS =
      List.of(
          "జనవరి",
          "ఫిబ్రవరి",
          "మార్చి",
          "ఏప్రిల్",
          "మే",
          "జూన్",
          "జులై",
          "ఆగస్టు",
          "సెప్టెంబర్",
          "అక్టోబర్",
          "నవంబర్",
          "డిసెంబర్");
  private static final Pattern TE_DATE =
      Pattern.compile("(\\d{1,2})\\s*,?\\s*(" + String.join("|", TE_MONTHS) + ")");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’\u200c]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern EN_DEGREES =
      Pattern.compile("\\b(\\w+)\\s+degrees?\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final Language language;
  private final Set<Term> found = new LinkedHashSet<>();
  private String rest;

  private Mentions(String sentence, Language language) {
    this.language = language;
    this.rest = westernDigits(sentence).toLowerCase(Locale.ROOT);
  }

  /** The terms that a sentence mentions, in the order found. */
  public static Set<Term> in(String sentence, Language language) {
    var mentions = new Mentions(sentence, language);
    mentions.houses();
    if (mentions.hasDigits()) {
      mentions.dates();
      mentions.angles();
      mentions.times();
      mentions.numbers();
    }
    mentions.degreesInWords();
    mentions.names();
    return mentions.found;
  }

  private void houses() {
    if (language == Language.TELUGU) {
      take(TE_HOUSE, m -> house(m.group(1), TE_ORDINALS));
    } else {
      take(EN_HOUSE, m -> house(m.group(1) == null ? m.group(2) : m.group(1), EN_ORDINALS));
    }
  }

  /** A house from its ordinal in words or its number in digits; a bare number beyond twelve. */
  private static Term house(String ordinal, List<List<String>> words) {
    for (int house = 1; house <= words.size(); house++) {
      if (words.get(house - 1).contains(ordinal)) {
        return new Term.OfHouse(house);
      }
    }
    String digits = DIGITS.matcher(ordinal).results().findFirst().orElseThrow().group();
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= 12 ? new Term.OfHouse(number) : new Term.OfNumber(digits);
  }

  private static String alternatives(List<List<String>> words) {
    return words.stream().flatMap(List::stream).collect(Collectors.joining("|"));
  }

  private void dates() {
    if (language == Language.TELUGU) {
      take(TE_DATE, m -> date(TE_MONTHS.indexOf(m.group(2)) + 1, m.group(1)));
    } else {
      take(
          EN_DATE,
          m ->
              m.group(1) != null
                  ? date(EN_MONTHS.indexOf(m.group(2)) + 1, m.group(1))
                  : date(EN_MONTHS.indexOf(m.group(3)) + 1, m.group(4)));
    }
  }

  private static Term date(int month, String day) {
    try {
      return new Term.OfDate(MonthDay.of(month, Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return new Term.OfNumber(day);
    }
  }

  private void angles() {
    take(
        ANGLE,
        m ->
            new Term.OfAngle(
                Integer.parseInt(m.group(1)) * 60
                    + (m.group(2) == null ? 0 : Integer.parseInt(m.group(2)))));
  }

  private void degreesInWords() {
    if (language == Language.ENGLISH && rest.contains("degree")) {
      take(EN_DEGREES, m -> new Term.OfNumber(m.group(1) + " degrees"));
    }
  }

  private boolean hasDigits() {
    return rest.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private void times() {
    take(TIME, m -> time(m.group(2), m.group(3), m.group(1), m.group(4)));
    take(HOUR, m -> time(m.group(1), "00", null, m.group(2)));
  }

  private static Term time(
      String hours,
      String minutes,
      @org.jspecify.annotations.Nullable String part,
      @org.jspecify.annotations.Nullable String half) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    } else if (part != null && hour >= 1 && hour <= 12) {
      hour =
          switch (part) {
            case "మధ్యాహ్నం", "సాయంత్రం" -> hour % 12 + 12;
            case "రాత్రి" -> hour == 12 || hour < 5 ? hour % 12 : hour + 12;
            default -> hour % 12;
          };
    }
    return hour < 24 && minute < 60
        ? new Term.OfTime(LocalTime.of(hour, minute))
        : new Term.OfNumber(hours + ":" + minutes);
  }

  private void numbers() {
    take(DIGITS, m -> new Term.OfNumber(m.group()));
  }

  private void names() {
    List<String> words = words(rest);
    var lexicon = Lexicon.in(language);
    for (int i = 0; i < words.size(); ) {
      Lexicon.Match match = lexicon.at(words, i);
      if (match == null) {
        i++;
      } else {
        if (match.term() != null) {
          found.add(match.term());
        }
        i += match.words();
      }
    }
  }

  private static List<List<String>> ordinals(String... alternatives) {
    return Arrays.stream(alternatives).map(words -> List.of(words.split("\\|"))).toList();
  }

  /** Notes what a pattern finds and blanks it, so that no later pattern reads it again. */
  private void take(Pattern pattern, java.util.function.Function<Matcher, Term> term) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.find()) {
      return;
    }
    var left = new StringBuilder();
    do {
      found.add(term.apply(matcher));
      matcher.appendReplacement(left, " ");
    } while (matcher.find());
    matcher.appendTail(left);
    rest = left.toString();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (String word : BETWEEN_WORDS.split(text)) {
      String bare = POSSESSIVE.matcher(word.replace("\u200c", "")).replaceAll("");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  /** Telugu digits ౦ to ౯ as 0 to 9. */
  private static String westernDigits(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '౦' && c <= '౯' ? (char) ('0' + c - '౦') : c);
    }
    return out.toString();
  }
}
