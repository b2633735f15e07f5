package org.chandrahoro.server.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.figures.PanchangaFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The panchanga of one day at one place, or of each line of standard input. */
@Command(
    name = "panchanga",
    description = "A day's panchanga as JSON; with --batch one for each JSON line.",
    mixinStandardHelpOptions = true)
final class PanchangaCommand implements Runnable, Streams.User {
  @Option(names = "--date", description = "the civil date, YYYY-MM-DD")
  private @Nullable String date;

  @Option(
      names = "--sunrise",
      defaultValue = "upper",
      description =
          "upper (limb, refraction), centre (refraction) or hindu (centre, geocentric, none)")
  private String sunrise = "upper";

  @Option(names = "--batch", description = "JSON lines from standard input")
  private boolean batch;

  @Mixin private ConventionOptions conventions = new ConventionOptions();
  @Mixin private PlaceOptions place = new PlaceOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    var calculator =
        new PanchangaCalculator(
            Ephemeris.standard(), DeltaT.standard(), conventions.with(Outside.sunrise(sunrise)));
    Streams to = Streams.given(streams);
    if (batch) {
      new Batch(to)
          .run(
              line ->
                  JsonLines.answered(
                      line,
                      (json, fields) ->
                          new PanchangaFigures(json).writeMembers(read(fields, calculator))));
      return;
    }
    if (date == null) {
      throw new Refused("--date is needed, YYYY-MM-DD");
    }
    var where = place.where();
    var day = day(calculator, Written.date(date), where.point(), where.clock());
    to.write(JsonText.of(json -> new PanchangaFigures(json).write(day)) + "\n");
  }

  private static Panchanga read(JsonLines.Line line, PanchangaCalculator calculator) {
    var point = new GeoPosition(line.number("lat"), line.number("lon"));
    ZoneId zone =
        line.findNumber("utc_offset_hours")
            .<ZoneId>map(Written::offsetOfHours)
            .or(() -> line.findText("zone").map(Written::zone))
            .orElseThrow(() -> new Refused("'utc_offset_hours' or 'zone' is missing"));
    return day(calculator, Written.date(line.text("date")), point, zone);
  }

  private static Panchanga day(
      PanchangaCalculator calculator, LocalDate date, GeoPosition point, ZoneId zone) {
    return switch (calculator.of(date, point, zone)) {
      case Panchanga day -> day;
      case WithoutSunrise without ->
          throw new Refused(
              "no panchanga for "
                  + date
                  + " at latitude "
                  + point.latitudeDegrees()
                  + "°: the Sun "
                  + (without.sun() == WithoutSunrise.Sun.STAYS_UP ? "stays up" : "stays down"));
    };
  }
}
