package org.chandrahoro.knowledge.speech;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.transit.NatalPoint;
import org.chandrahoro.jyotish.transit.TransitReason;
import org.chandrahoro.knowledge.Language;

/** Says why a transit is judged as it is, a clause without a full stop. Immutable. */
public final class TransitSpeech {
  private static final TransitSpeech ENGLISH = new TransitSpeech(Language.ENGLISH);
  private static final TransitSpeech TELUGU = new TransitSpeech(Language.TELUGU);

  private final Names names;
  private final Bundle words;

  private TransitSpeech(Language language) {
    names = Names.in(language);
    words = new Bundle("transit", language);
  }

  public static TransitSpeech in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  public String say(TransitReason reason) {
    return switch (reason) {
      case TransitReason.InHouse in ->
          said(
              "in-house." + (in.good() ? "good." : "bad.") + in.from(),
              names.graha(in.graha()),
              names.rasiIn(in.rasi()),
              names.house(in.house()));
      case TransitReason.Obstructed(var graha, var from, var by) ->
          said("obstructed." + from, names.graha(graha), listed(by));
      case TransitReason.OwnBindus(var graha, var rasi, int bindus) ->
          said(
              "own-bindus",
              words.of("graha-to." + graha),
              String.valueOf(bindus),
              names.rasiIn(rasi));
      case TransitReason.SarvaBindus(var rasi, int bindus) ->
          said("sarva-bindus", names.rasiIn(rasi), String.valueOf(bindus));
      case TransitReason.InKakshya in -> kakshya(in);
      case TransitReason.Enters(var graha, var rasi) ->
          said("enters", names.graha(graha), names.rasiIn(rasi));
      case TransitReason.Eclipsed(var luminary, var rasi) ->
          said("eclipsed." + luminary, names.rasiIn(rasi));
      case TransitReason.EclipseInHouse(_, int house, var from) ->
          said("eclipse-in-house." + from, names.house(house));
      case TransitReason.Conjoins(var graha, var point) ->
          said("conjoins", names.graha(graha), point("of", point));
      case TransitReason.Sees(var graha, var point, int count) ->
          count == 7
              ? said("opposes", names.graha(graha), point("to", point))
              : said("sees", names.graha(graha), point("object", point), names.house(count));
      case TransitReason.Returns(var graha) -> said("returns", names.graha(graha));
      case TransitReason.StandsStill(var graha, var turns) ->
          said("stands-still." + turns, names.graha(graha));
      case TransitReason.Near(var graha, var point, double degrees) ->
          said(
              "near",
              names.graha(graha),
              point("to", point),
              String.format(Locale.ROOT, "%.1f", degrees));
      case TransitReason.HardSaturn(var phase) -> said("hard-saturn." + phase);
      case TransitReason.DashaBegins(var lords) ->
          said(
              "dasha-begins." + lords.size(),
              lords.stream().map(lord -> words.of("graha-stem." + lord)).toArray());
      case TransitReason.TouchesHouse(var graha, var bhava, var from, var by) ->
          said("touches-house." + by + "." + from, names.graha(graha), names.house(bhava.number()));
      case TransitReason.TouchesLord(var graha, var lord, var bhava, var from, var by) ->
          said(
              "touches-lord." + by + "." + from,
              names.graha(graha),
              names.house(bhava.number()),
              names.graha(lord));
    };
  }

  private String kakshya(TransitReason.InKakshya in) {
    String end = in.gives() ? "gives" : "withholds";
    String graha = names.graha(in.graha());
    String number = names.house(in.kakshya().number());
    return in.kakshya()
        .lord()
        .map(lord -> said("kakshya." + end, graha, number, names.graha(lord)))
        .orElseGet(() -> said("kakshya.lagna." + end, graha, number));
  }

  private String point(String relation, NatalPoint point) {
    return switch (point) {
      case NatalPoint.OfGraha(var graha, _) -> words.of("graha-" + relation + "." + graha);
      case NatalPoint.OfLagna _ -> words.of("lagna-" + relation);
    };
  }

  private String listed(List<Graha> grahas) {
    return grahas.stream()
        .map(graha -> words.of("graha-of." + graha))
        .collect(Collectors.joining(", "));
  }

  private String said(String key, Object... values) {
    return MessageFormat.format(words.of(key), values);
  }
}
