package org.chandrahoro.server.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaRule;
import org.chandrahoro.server.figures.ChartFigures;
import org.chandrahoro.server.figures.ChartPart;
import org.chandrahoro.server.figures.ChartRequest;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.Outside;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One chart, or a chart for each line of standard input. */
@Command(
    name = "chart",
    description = "A chart as JSON; with --batch one for each JSON line of standard input.",
    mixinStandardHelpOptions = true)
final class ChartCommand implements Runnable, Streams.User {
  @Option(names = "--date", description = "birth date, YYYY-MM-DD")
  private @Nullable String date;

  @Option(names = "--time", description = "clock time HH:MM[:SS], or unknown")
  private @Nullable String time;

  @Option(names = "--within", description = "the time may be off by so many minutes either way")
  private @Nullable Integer within;

  @Option(
      names = "--vargas",
      description =
          "D1,D9,…; all sixteen unless given. Variants: D2:parivritti, D2:uma-shambhu,"
              + " D2:kashinatha, D3:parivritti, D3:somanatha, D3:jagannatha, D24:reversed,"
              + " D24:simha, D30:parivritti")
  private @Nullable String vargas;

  @Option(names = "--dasha-levels", defaultValue = "2", description = "1 (maha) to 5")
  private int dashaLevels = 2;

  @Option(
      names = "--parts",
      description =
          "any of positions, vargas, dashas, ashtakavarga, shadbala, jaimini, yogas; those unless"
              + " given. Only when named: rasi_dashas (Narayana and chara dasha), points"
              + " (upagrahas, avasthas, karakamsa, argalas), kp (Krishnamurti's chart)")
  private @Nullable String parts;

  @Option(names = "--batch", description = "JSON lines from standard input")
  private boolean batch;

  @Mixin private StrengthOptions strengths = new StrengthOptions();
  @Mixin private SchoolOptions schools = new SchoolOptions();
  @Mixin private ConventionOptions conventions = new ConventionOptions();
  @Mixin private PlaceOptions place = new PlaceOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    var request =
        new ChartRequest(
            parts == null ? ChartPart.all() : ChartPart.parse(parts),
            vargas(),
            dashaLevels,
            strengths.request(),
            schools.request());
    var calculator =
        new ChartCalculator(
            Ephemeris.standard(), DeltaT.standard(), conventions.with(SunriseDefinition.HINDU));
    Streams to = Streams.given(streams);
    if (batch) {
      new Batch(to)
          .run(
              (json, line) ->
                  new ChartFigures(json, request)
                      .writeMembers(calculator.chartOf(BirthLines.read(line))));
      return;
    }
    if (date == null || time == null) {
      throw new Refused("--date and --time are needed (--time unknown where it is not known)");
    }
    var birth = BirthLines.of(Written.date(date), time, Optional.ofNullable(within), place.where());
    var chart = calculator.chartOf(birth);
    to.write(JsonText.of(json -> new ChartFigures(json, request).write(chart)) + "\n");
  }

  private List<? extends VargaRule> vargas() {
    if (vargas == null) {
      return List.of(Varga.values());
    }
    return Arrays.stream(vargas.split(","))
        .map(
            word ->
                Outside.findVargaRule(word.strip())
                    .orElseThrow(
                        () ->
                            new Refused(
                                "varga '" + word + "'; accepted are " + Outside.acceptedVargas())))
        .toList();
  }
}
