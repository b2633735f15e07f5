package org.chandrahoro.server.cli;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.chandrahoro.jyotish.transit.IngressSearch;
import org.chandrahoro.jyotish.transit.SadeSati;
import org.chandrahoro.jyotish.transit.SaturnPhase;
import org.chandrahoro.server.figures.EclipseFigures;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.figures.TransitFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When grahas change sign, and Saturn's hard stays. */
@Command(
    name = "transits",
    description =
        "Ingresses, stations, sade sati, dhaiya, and what the sky does to a birth: JSON lines.",
    subcommands = {GocharaCommand.class, ContactsCommand.class, CalendarCommand.class},
    mixinStandardHelpOptions = true)
final class TransitsCommand implements Runnable, Streams.User {
  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    throw new Refused(
        "a search is missing; accepted are ingress, sade-sati, dhaiya, eclipses, stations, gochara, contacts,"
            + " calendar");
  }

  /** A span of whole days, [from, to) at 00:00 UTC. */
  static final class Span {
    @Option(names = "--from", required = true, description = "first day, YYYY-MM-DD")
    private String from = "";

    @Option(names = "--to", required = true, description = "the day after the last, YYYY-MM-DD")
    private String to = "";

    UniversalTime from() {
      return midnight(from);
    }

    UniversalTime to() {
      return midnight(to);
    }

    private static UniversalTime midnight(String date) {
      return UniversalTime.of(Written.date(date).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  @Command(name = "ingress", description = "Entries of a graha into signs.")
  void ingress(
      @Option(names = "--graha", required = true, description = "Sun … Ketu") String graha,
      @Mixin Span span,
      @Mixin ConventionOptions conventions) {
    for (var ingress : search(conventions).ingresses(graha(graha), span.from(), span.to())) {
      line(
          json -> {
            json.writeStringProperty("graha", Outside.graha(ingress.graha()));
            json.writeStringProperty("utc", second(ingress.time()));
            json.writeNumberProperty("from_sign", ingress.from().ordinal());
            json.writeNumberProperty("to_sign", ingress.to().ordinal());
            json.writeStringProperty("motion", Outside.word(ingress.motion()));
          });
    }
  }

  @Command(name = "sade-sati", description = "Saturn's stays about a natal Moon's sign.")
  void sadeSati(
      @Option(names = "--moon-sign", required = true, description = "0 (Mesha) to 11 (Meena)")
          int moonSign,
      @Mixin Span span,
      @Mixin ConventionOptions conventions) {
    stays(moonSign, span, conventions, SaturnPhase::isSadeSati);
  }

  @Command(
      name = "dhaiya",
      description =
          "Saturn's stays in the fourth (kantaka) and eighth (ashtama) from a natal Moon's sign.")
  void dhaiya(
      @Option(names = "--moon-sign", required = true, description = "0 (Mesha) to 11 (Meena)")
          int moonSign,
      @Mixin Span span,
      @Mixin ConventionOptions conventions) {
    stays(moonSign, span, conventions, SaturnPhase::isDhaiya);
  }

  private void stays(
      int moonSign, Span span, ConventionOptions conventions, Predicate<SaturnPhase> wanted) {
    if (moonSign < 0 || moonSign > 11) {
      throw new Refused("moon sign " + moonSign + "; accepted are 0 (Mesha) to 11 (Meena)");
    }
    var stays =
        new SadeSati(search(conventions)).stays(Rasi.values()[moonSign], span.from(), span.to());
    for (var stay : stays) {
      if (wanted.test(stay.phase())) {
        line(
            json -> {
              json.writeStringProperty("phase", Outside.word(stay.phase()));
              json.writeStringProperty("start", second(stay.start()));
              json.writeStringProperty("end", second(stay.end()));
            });
      }
    }
  }

  @Command(name = "stations", description = "Where a graha stands still and turns.")
  void stations(
      @Option(names = "--graha", required = true, description = "Mars … Saturn; Rahu, Ketu true")
          String graha,
      @Mixin Span span,
      @Mixin ConventionOptions conventions) {
    for (var station : search(conventions).stations(graha(graha), span.from(), span.to())) {
      line(json -> new TransitFigures(json).write(station));
    }
  }

  static Graha graha(String name) {
    return Outside.findGraha(name)
        .orElseThrow(
            () ->
                new Refused(
                    "graha '"
                        + name
                        + "'; accepted are Sun, Moon, Mars, Mercury, Jupiter, Venus, Saturn,"
                        + " Rahu, Ketu"));
  }

  @Command(
      name = "eclipses",
      description = "Eclipses of Sun and Moon; with a place, as seen there.")
  void eclipses(@Mixin Span span, @Mixin PlaceOptions place) {
    var search = new EclipseSearch(Ephemeris.standard(), DeltaT.standard());
    var where = place.findWhere();
    for (Eclipse eclipse : search.between(span.from(), span.to())) {
      Streams.given(streams)
          .write(
              JsonText.of(
                      json -> {
                        var figures = new EclipseFigures(json, at -> second(UniversalTime.of(at)));
                        where.ifPresentOrElse(
                            here -> figures.writeLocal(search.at(eclipse, here.point())),
                            () -> figures.write(eclipse));
                      })
                  + "\n");
    }
  }

  private static IngressSearch search(ConventionOptions options) {
    return new IngressSearch(
        new SiderealSky(
            Ephemeris.standard(), DeltaT.standard(), options.with(SunriseDefinition.UPPER_LIMB)));
  }

  private void line(java.util.function.Consumer<tools.jackson.core.JsonGenerator> fields) {
    Streams.given(streams)
        .write(
            JsonText.of(
                    json -> {
                      json.writeStartObject();
                      fields.accept(json);
                      json.writeEndObject();
                    })
                + "\n");
  }

  private static String second(UniversalTime time) {
    return time.toInstant().plusMillis(500).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
