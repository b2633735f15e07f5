package org.chandrahoro.server.cli;

import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.transit.GocharaReport;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.TransitFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nine transiting grahas of a moment, judged for a birth. */
@Command(
    name = "gochara",
    description = "The nine grahas of a moment for a birth: houses, vedha, bindus; JSON lines.",
    mixinStandardHelpOptions = true)
final class GocharaCommand implements Runnable, Streams.User {
  @Option(
      names = "--on",
      required = true,
      description = "the moment: a day YYYY-MM-DD at 00:00 UTC, or YYYY-MM-DDTHH:MM:SSZ")
  private String on = "";

  @Mixin private BirthOptions birth = new BirthOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    var calculator = birth.calculator();
    var natal = birth.chart(calculator);
    var sky = calculator.sky().at(moment(on));
    for (var report : GocharaReport.of(natal, sky, AshtakavargaTable.PARASHARA)) {
      Streams.given(streams)
          .write(
              JsonText.of(
                      json -> {
                        json.writeStartObject();
                        new TransitFigures(json).write(report);
                        json.writeEndObject();
                      })
                  + "\n");
    }
  }

  private static UniversalTime moment(String text) {
    return UniversalTime.of(
        text.contains("T")
            ? Written.utc(text)
            : Written.date(text).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
