package org.chandrahoro.server.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.almanac.AlmanacCalculator;
import org.chandrahoro.jyotish.almanac.AlmanacDay;
import org.chandrahoro.jyotish.almanac.FullDay;
import org.chandrahoro.jyotish.festival.FestivalConventions;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.server.figures.AlmanacFigures;
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
    description =
        "A day's or a month's panchanga as JSON; with --batch one day for each JSON line.",
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

  @Option(names = "--month", description = "every day of a civil month, YYYY-MM, as one object")
  private @Nullable String month;

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
          .run((json, line) -> new PanchangaFigures(json).writeMembers(read(line, calculator)));
      return;
    }
    if (date == null && month == null) {
      throw new Refused("--date is needed, YYYY-MM-DD, or --month, YYYY-MM");
    }
    var where = place.where();
    var almanac =
        new AlmanacCalculator(
            Ephemeris.standard(),
            DeltaT.standard(),
            calculator.conventions(),
            FestivalConventions.DEFAULT);
    to.write(
        date == null
            ? month(almanac, Written.month(String.valueOf(month)), where)
            : day(almanac, Written.date(date), where));
  }

  private static String month(
      AlmanacCalculator almanac, YearMonth month, PlaceOptions.Where where) {
    var made = almanac.month(month, where.point(), where.clock());
    return JsonText.of(json -> new AlmanacFigures(json, where.clock()).write(made)) + "\n";
  }

  private static String day(AlmanacCalculator almanac, LocalDate date, PlaceOptions.Where where) {
    return switch (almanac.day(date, where.point(), where.clock())) {
      case FullDay day ->
          JsonText.of(
                  json -> {
                    json.writeStartObject();
                    new AlmanacFigures(json, where.clock()).writeMembers(day);
                    json.writeEndObject();
                  })
              + "\n";
      case AlmanacDay.Sunless(var without) -> throw refused(without);
    };
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
      case WithoutSunrise without -> throw refused(without);
    };
  }

  private static Refused refused(WithoutSunrise without) {
    return new Refused(
        "no panchanga for "
            + without.date()
            + " at latitude "
            + without.place().latitudeDegrees()
            + "°: the Sun "
            + (without.sun() == WithoutSunrise.Sun.STAYS_UP ? "stays up" : "stays down"));
  }
}
