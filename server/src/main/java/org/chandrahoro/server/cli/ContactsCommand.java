package org.chandrahoro.server.cli;

import java.util.Arrays;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.drishti.NodeSight;
import org.chandrahoro.jyotish.transit.ContactSearch;
import org.chandrahoro.jyotish.transit.IngressSearch;
import org.chandrahoro.jyotish.transit.NatalPoint;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.TransitFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When transiting grahas touch the points of a birth chart. */
@Command(
    name = "contacts",
    description =
        "Conjunctions, oppositions and full sights on natal points with their exact instants; JSON"
            + " lines.",
    mixinStandardHelpOptions = true)
final class ContactsCommand implements Runnable, Streams.User {
  @Option(
      names = "--graha",
      defaultValue = "Mars,Jupiter,Saturn,Rahu,Ketu",
      description = "transiting grahas, Sun … Ketu; Mars,Jupiter,Saturn,Rahu,Ketu unless given")
  private String grahas = "Mars,Jupiter,Saturn,Rahu,Ketu";

  @Option(names = "--orb", defaultValue = "1", description = "degrees, more than 0 to 5")
  private double orb = 1;

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
    if (!(birth.chart(calculator) instanceof RecordedChart natal)) {
      throw new Refused("contacts need a time of birth; the time given is unknown or uncertain");
    }
    var days = span.days();
    var search = new ContactSearch(new IngressSearch(calculator.sky()), NodeSight.NONE, orb);
    var out = Streams.given(streams);
    for (var contact :
        search.contacts(transiting(), NatalPoint.of(natal), days.from(), days.to())) {
      out.write(JsonText.of(json -> new TransitFigures(json).write(contact)) + "\n");
    }
  }

  private List<Graha> transiting() {
    return Arrays.stream(grahas.split(",", -1))
        .map(word -> TransitsCommand.graha(word.strip()))
        .distinct()
        .toList();
  }
}
