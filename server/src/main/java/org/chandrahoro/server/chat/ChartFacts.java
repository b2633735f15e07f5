package org.chandrahoro.server.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.speech.Names;

/**
 * The facts of a chart and its day in the form in which a writer gets them: one a line, its id
 * before it. Signs, stars and houses, without degrees, hours or the hours of the day by name, from
 * which a birth or a place could be told.
 */
record ChartFacts(List<String> ids, String lines) {
  ChartFacts {
    ids = List.copyOf(ids);
  }

  static ChartFacts of(DayFacts day, Language language) {
    var names = Names.in(language);
    var ids = new ArrayList<String>();
    var lines = new StringBuilder();
    lines.append("date: ").append(day.date()).append('\n');
    lagna(day.facts())
        .ifPresent(
            rasi -> {
              ids.add("natal.LAGNA");
              lines.append("natal.LAGNA: lagna in ").append(names.rasi(Rasi.values()[rasi]));
              lines.append('\n');
            });
    for (Fact fact : day.facts()) {
      String told = told(fact, names, day.zone());
      if (!told.isEmpty()) {
        ids.add(fact.id());
        lines.append(fact.id()).append(": ").append(told).append('\n');
      }
    }
    return new ChartFacts(ids, lines.toString());
  }

  /** The lagna's sign follows from any graha's sign and house; absent without a birth time. */
  private static OptionalInt lagna(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Natal(Graha _, SiderealLongitude at, OptionalInt bhava)
          && bhava.isPresent()) {
        return OptionalInt.of(
            Math.floorMod(Rasi.of(at).ordinal() - bhava.getAsInt() + 1, Rasi.values().length));
      }
    }
    return OptionalInt.empty();
  }

  private static String told(Fact fact, Names names, ZoneId zone) {
    return switch (fact) {
      case Fact.Natal n ->
          "at birth "
              + names.graha(n.graha())
              + " in "
              + names.rasi(Rasi.of(n.longitude()))
              + ", "
              + names.nakshatra(Nakshatra.of(n.longitude()))
              + " pada "
              + (n.longitude().arcOf(108) % 4 + 1)
              + house(n.bhava(), "");
      case Fact.Transit t ->
          "today "
              + names.graha(t.graha())
              + " in "
              + names.rasi(t.rasi())
              + ", house "
              + t.fromMoon()
              + " from the natal Moon"
              + house(t.fromLagna(), " from the lagna")
              + (t.retrograde() && !t.graha().isNode() ? ", retrograde" : "")
              + (t.combust() ? ", combust" : "")
              + (t.obstructed() ? ", held back by vedha" : "");
      case Fact.Ingress i ->
          "%s enters %s on %s, house %d from the natal Moon"
              .formatted(
                  names.graha(i.graha()), names.rasi(i.to()), date(i.at(), zone), i.fromMoon());
      case Fact.Contact c ->
          "today %s joins the natal %s".formatted(names.graha(c.graha()), names.graha(c.natal()));
      case Fact.Dasha d ->
          "mahadasha of %s until %s, antardasha of %s until %s"
              .formatted(
                  names.graha(d.maha()),
                  month(d.mahaUntil(), zone),
                  names.graha(d.antar()),
                  month(d.antarUntil(), zone));
      case Fact.Tara t ->
          "the star of the day is %s, tara %s from the birth star %s"
              .formatted(
                  names.nakshatra(t.day()), names.tara(t.number()), names.nakshatra(t.birth()));
      case Fact.ChandraBala c ->
          "the day's Moon is in %s, house %d from the natal Moon in %s"
              .formatted(names.rasi(c.day()), c.house(), names.rasi(c.natal()));
      case Fact.Tithi t -> "tithi " + names.tithi(t.number());
      case Fact.Vara v -> "weekday " + names.vara(v.lord());
      case Fact.NityaYoga y -> "nitya yoga " + names.nityaYoga(y.number());
      case Fact.Karana k -> "karana " + names.karana(k.karana());
      case Fact.Window _ -> "";
    };
  }

  private static String house(OptionalInt number, String from) {
    return number.isPresent() ? ", house " + number.getAsInt() + from : "";
  }

  private static LocalDate date(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  private static YearMonth month(Instant at, ZoneId zone) {
    return YearMonth.from(at.atZone(zone));
  }
}
