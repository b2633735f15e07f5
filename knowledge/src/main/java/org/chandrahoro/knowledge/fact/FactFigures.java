package org.chandrahoro.knowledge.fact;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.knowledge.speech.Phrases;

/**
 * The figures of a fact: degrees, times and dates. A writer that may not type a figure names it by
 * its placeholder, <code>{{tithi.until}}</code>, which is filled here. The Sun's day and the Moon's
 * strength have none; the others:
 *
 * <table>
 *   <caption>Names of figures</caption>
 *   <tr><td>transit, natal</td><td>degrees (within the sign)</td></tr>
 *   <tr><td>ingress</td><td>at</td></tr>
 *   <tr><td>contact</td><td>degrees, natal-degrees, orb</td></tr>
 *   <tr><td>tara, tithi, nitya-yoga, karana</td><td>until</td></tr>
 *   <tr><td>dasha</td><td>antar-until, maha-until</td></tr>
 *   <tr><td>window</td><td>from, to</td></tr>
 * </table>
 */
public final class FactFigures {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

  private final Names names;
  private final Phrases phrases;
  private final ZoneId zone;

  public FactFigures(Language language, ZoneId zone) {
    this.names = Names.in(language);
    this.phrases = Phrases.in(language);
    this.zone = zone;
  }

  /** By name, each as it stands in a sentence. */
  public Map<String, String> of(Fact fact) {
    return switch (fact) {
      case Fact.Transit t -> Map.of("degrees", names.degreesInRasi(t.longitude()));
      case Fact.Ingress i -> Map.of("at", moment(i.at()));
      case Fact.Contact c ->
          Map.of(
              "degrees", names.degreesInRasi(c.longitude()),
              "natal-degrees", names.degreesInRasi(c.natalLongitude()),
              "orb", String.format(Locale.ROOT, "%.1f°", c.orbDegrees()));
      case Fact.Tara t -> until(t.until());
      case Fact.ChandraBala _, Fact.Vara _ -> Map.of();
      case Fact.Tithi t -> until(t.until());
      case Fact.NityaYoga y -> until(y.until());
      case Fact.Karana k -> until(k.until());
      case Fact.Dasha d ->
          Map.of("antar-until", day(d.antarUntil()), "maha-until", day(d.mahaUntil()));
      case Fact.Natal n -> Map.of("degrees", names.degreesInRasi(n.longitude()));
      case Fact.Window w -> Map.of("from", clock(w.from()), "to", clock(w.to()));
    };
  }

  /** By name, each as its placeholder. */
  Map<String, String> placeholders(Fact fact) {
    var placeholders = new LinkedHashMap<String, String>();
    of(fact).keySet().forEach(name -> placeholders.put(name, "{{" + fact.id() + "." + name + "}}"));
    return placeholders;
  }

  /** A text with its placeholders filled; empty where one belongs to none of the facts. */
  public Optional<String> filled(String text, Collection<? extends Fact> facts) {
    var known = new LinkedHashMap<String, String>();
    for (Fact fact : facts) {
      of(fact).forEach((name, figure) -> known.put(fact.id() + "." + name, figure));
    }
    Matcher found = PLACEHOLDER.matcher(text);
    var filled = new StringBuilder();
    while (found.find()) {
      String figure = known.get(found.group(1));
      if (figure == null) {
        return Optional.empty();
      }
      found.appendReplacement(filled, Matcher.quoteReplacement(figure));
    }
    return Optional.of(found.appendTail(filled).toString());
  }

  /** A text without its placeholders: what a writer typed itself. */
  public static String typed(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("…");
  }

  private Map<String, String> until(Instant end) {
    return Map.of("until", moment(end));
  }

  private String clock(Instant at) {
    return names.time(ZonedDateTime.ofInstant(at, zone).toLocalTime());
  }

  private String moment(Instant at) {
    var local = ZonedDateTime.ofInstant(at, zone);
    return MessageFormat.format(
        phrases.of("moment"), names.date(local.toLocalDate()), names.time(local.toLocalTime()));
  }

  private String day(Instant at) {
    var local = ZonedDateTime.ofInstant(at, zone).toLocalDate();
    return MessageFormat.format(
        phrases.of("day"), names.date(local), String.valueOf(local.getYear()));
  }
}
