package org.chandrahoro.knowledge.fact;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.knowledge.speech.Phrases;

/** States a fact in one sentence with its figures, for the "Why" beneath a text. */
public final class FactSentences {
  private final Names names;
  private final Phrases phrases;
  private final Function<Fact, Map<String, String>> figures;

  public FactSentences(Language language, ZoneId zone) {
    this(language, new FactFigures(language, zone)::of);
  }

  private FactSentences(Language language, Function<Fact, Map<String, String>> figures) {
    this.names = Names.in(language);
    this.phrases = Phrases.in(language);
    this.figures = figures;
  }

  /**
   * The same sentences with a placeholder for each figure: they hold for everybody who has the same
   * signs, stars and lords, and tell no degree, hour or date.
   */
  public static FactSentences withPlaceholders(Language language) {
    return new FactSentences(language, new FactFigures(language, ZoneOffset.UTC)::placeholders);
  }

  public String of(Fact fact) {
    Map<String, String> figure = figures.apply(fact);
    return switch (fact) {
      case Fact.Transit t -> transit(t, figure(figure, "degrees"));
      case Fact.Ingress i ->
          say(
              "ingress",
              names.graha(i.graha()),
              names.rasi(i.from()),
              in(i.to()),
              figure(figure, "at"));
      case Fact.Contact c ->
          say(
              "contact",
              names.graha(c.graha()),
              place(figure(figure, "degrees"), c.longitude()),
              names.graha(c.natal()),
              place(figure(figure, "natal-degrees"), c.natalLongitude()),
              figure(figure, "orb"));
      case Fact.Tara t ->
          say(
              "tara",
              names.nakshatra(t.day()),
              names.tara(t.number()),
              names.nakshatra(t.birth()),
              figure(figure, "until"));
      case Fact.ChandraBala c ->
          say("chandra-bala", in(c.day()), names.house(c.house()), in(c.natal()));
      case Fact.Tithi t -> say("tithi", names.tithi(t.number()), figure(figure, "until"));
      case Fact.Vara v -> say("vara", names.vara(v.lord()), names.graha(v.lord()));
      case Fact.NityaYoga y ->
          say("nitya-yoga", names.nityaYoga(y.number()), figure(figure, "until"));
      case Fact.Karana k -> say("karana", names.karana(k.karana()), figure(figure, "until"));
      case Fact.Dasha d ->
          say(
              "dasha",
              names.graha(d.maha()),
              names.graha(d.antar()),
              figure(figure, "antar-until"),
              figure(figure, "maha-until"));
      case Fact.Natal n ->
          say("natal", names.graha(n.graha()), place(figure(figure, "degrees"), n.longitude()))
              + (n.bhava().isPresent() ? say("natal.bhava", names.house(n.bhava().getAsInt())) : "")
              + say("stop");
      case Fact.Window w ->
          say("window", names.window(w.window()), figure(figure, "from"), figure(figure, "to"));
    };
  }

  private String transit(Fact.Transit t, String degrees) {
    return say(
            "transit",
            names.graha(t.graha()),
            place(degrees, t.longitude()),
            names.house(t.fromMoon()))
        + (t.fromLagna().isPresent()
            ? say("transit.lagna", names.house(t.fromLagna().getAsInt()))
            : "")
        + (t.retrograde() && !t.graha().isNode() ? say("transit.retrograde") : "")
        + (t.combust() ? say("transit.combust") : "")
        + (t.obstructed() ? say("transit.vedha") : "")
        + say("stop");
  }

  private static String figure(Map<String, String> figures, String name) {
    return Objects.requireNonNull(figures.get(name), name);
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(phrases.of("fact." + key), values);
  }

  private String place(String degrees, SiderealLongitude longitude) {
    return MessageFormat.format(phrases.of("place"), degrees, in(Rasi.of(longitude)));
  }

  private String in(Rasi rasi) {
    return names.rasiIn(rasi);
  }
}
