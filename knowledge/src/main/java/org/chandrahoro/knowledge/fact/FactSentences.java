package org.chandrahoro.knowledge.fact;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.knowledge.speech.Phrases;

/** States a fact in one sentence with its figures, for the "Why" beneath a text. */
public final class FactSentences {
  private final Names names;
  private final Phrases phrases;
  private final ZoneId zone;

  public FactSentences(Language language, ZoneId zone) {
    this.names = Names.in(language);
    this.phrases = Phrases.in(language);
    this.zone = zone;
  }

  public String of(Fact fact) {
    return switch (fact) {
      case Fact.Transit t -> transit(t);
      case Fact.Ingress i ->
          say("ingress", names.graha(i.graha()), names.rasi(i.from()), in(i.to()), moment(i.at()));
      case Fact.Contact c ->
          say(
              "contact",
              names.graha(c.graha()),
              place(c.longitude()),
              names.graha(c.natal()),
              place(c.natalLongitude()),
              String.format(Locale.ROOT, "%.1f°", c.orbDegrees()));
      case Fact.Tara t ->
          say(
              "tara",
              names.nakshatra(t.day()),
              names.tara(t.number()),
              names.nakshatra(t.birth()),
              moment(t.until()));
      case Fact.ChandraBala c ->
          say("chandra-bala", in(c.day()), names.house(c.house()), in(c.natal()));
      case Fact.Tithi t -> say("tithi", names.tithi(t.number()), moment(t.until()));
      case Fact.Vara v -> say("vara", names.vara(v.lord()), names.graha(v.lord()));
      case Fact.NityaYoga y -> say("nitya-yoga", names.nityaYoga(y.number()), moment(y.until()));
      case Fact.Karana k -> say("karana", names.karana(k.karana()), moment(k.until()));
      case Fact.Dasha d ->
          say(
              "dasha",
              names.graha(d.maha()),
              names.graha(d.antar()),
              day(d.antarUntil()),
              day(d.mahaUntil()));
      case Fact.Natal n ->
          say("natal", names.graha(n.graha()), place(n.longitude()))
              + (n.bhava().isPresent() ? say("natal.bhava", names.house(n.bhava().getAsInt())) : "")
              + say("stop");
      case Fact.Window w -> say("window", names.window(w.window()), clock(w.from()), clock(w.to()));
    };
  }

  private String transit(Fact.Transit t) {
    return say("transit", names.graha(t.graha()), place(t.longitude()), names.house(t.fromMoon()))
        + (t.fromLagna().isPresent()
            ? say("transit.lagna", names.house(t.fromLagna().getAsInt()))
            : "")
        + (t.retrograde() && !t.graha().isNode() ? say("transit.retrograde") : "")
        + (t.combust() ? say("transit.combust") : "")
        + (t.obstructed() ? say("transit.vedha") : "")
        + say("stop");
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(phrases.of("fact." + key), values);
  }

  private String place(SiderealLongitude longitude) {
    return MessageFormat.format(
        phrases.of("place"), names.degreesInRasi(longitude), in(Rasi.of(longitude)));
  }

  private String in(Rasi rasi) {
    return names.rasiIn(rasi);
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
