package org.chandrahoro.server.cli;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.chandrahoro.jyotish.transit.IngressSearch;
import org.chandrahoro.jyotish.transit.TransitCalendar;
import org.chandrahoro.jyotish.transit.TransitConventions;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.TransitFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The important transits of one person in a span of time. */
@Command(
    name = "calendar",
    description =
        "A person's important transits in order: entries, contacts, returns, stations, sade sati,"
            + " double transits, dasha changes, eclipses; JSON lines, the last one what the birth time does"
            + " not support.",
    mixinStandardHelpOptions = true)
final class CalendarCommand implements Runnable, Streams.User {
  @Mixin private BirthOptions birth = new BirthOptions();
  @Mixin private YearOrSpan span = new YearOrSpan();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    var calculator = birth.calculator();
    var natal = birth.chart(calculator);
    var days = span.days();
    var calendar =
        TransitCalendar.of(
            natal,
            new IngressSearch(calculator.sky()),
            new EclipseSearch(Ephemeris.standard(), DeltaT.standard()),
            TransitConventions.DEFAULT,
            days.from(),
            days.to());
    var out = Streams.given(streams);
    for (var event : calendar.events()) {
      out.write(JsonText.of(json -> new TransitFigures(json).write(event)) + "\n");
    }
    if (!calendar.absent().isEmpty()) {
      out.write(JsonText.of(json -> new TransitFigures(json).writeAbsent(calendar)) + "\n");
    }
  }
}
