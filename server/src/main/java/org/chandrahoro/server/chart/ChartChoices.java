package org.chandrahoro.server.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.ashtakavarga.AshtakavargaTable;
import org.chandrahoro.jyotish.ashtakavarga.EkadhipatyaRule;
import org.chandrahoro.jyotish.ashtakavarga.RasiMultipliers;
import org.chandrahoro.jyotish.ashtakavarga.ShodhanaConventions;
import org.chandrahoro.jyotish.ashtakavarga.TrikonaRule;
import org.chandrahoro.jyotish.bala.BalaSchool;
import org.chandrahoro.jyotish.bala.HoraLength;
import org.chandrahoro.jyotish.bala.KrantiRule;
import org.chandrahoro.jyotish.bala.ShadbalaConventions;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.dasha.AshtottariStars;
import org.chandrahoro.jyotish.jaimini.CoLords;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaRule;
import org.chandrahoro.server.figures.ChartPart;
import org.chandrahoro.server.figures.ChartRequest;
import org.chandrahoro.server.figures.Outside;
import org.chandrahoro.server.figures.SchoolRequest;
import org.chandrahoro.server.figures.StrengthRequest;
import org.chandrahoro.server.web.Refusal;

/**
 * What of a chart is asked for and by which conventions, as it stands in a query: the options of
 * the command line, with underscores. A bad value is refused by the name of its field.
 */
public record ChartChoices(Map<String, String> query) {
  public ChartChoices {
    query = Map.copyOf(query);
  }

  Conventions conventions() {
    var usual = Conventions.DEFAULT;
    var ayanamsa = read("ayanamsa", usual.ayanamsa(), Outside::ayanamsa);
    var node = read("node", usual.node(), Outside::node);
    return read(
        "year_days",
        new Conventions(ayanamsa, node, SunriseDefinition.HINDU, usual.dashaYearDays()),
        days ->
            new Conventions(
                ayanamsa, node, SunriseDefinition.HINDU, Double.parseDouble(days.strip())));
  }

  ChartRequest request() {
    var parts = read("parts", ChartPart.all(), ChartPart::parse);
    var vargas = read("vargas", List.<VargaRule>of(Varga.values()), ChartChoices::vargas);
    var strengths = strengths();
    var schools = schools();
    return read(
        "dasha_levels",
        new ChartRequest(parts, vargas, 2, strengths, schools),
        levels -> new ChartRequest(parts, vargas, whole(levels), strengths, schools));
  }

  private StrengthRequest strengths() {
    var usual = StrengthRequest.DEFAULT;
    var shadbala = usual.shadbala();
    var shodhana = usual.shodhana();
    return new StrengthRequest(
        new ShadbalaConventions(
            one("shadbala", shadbala.school(), BalaSchool.values()),
            one("kranti", shadbala.kranti(), KrantiRule.values()),
            one("hours", shadbala.hora(), HoraLength.values())),
        one("ashtakavarga", usual.table(), AshtakavargaTable.values()),
        new ShodhanaConventions(
            one("trikona", shodhana.trikona(), TrikonaRule.values()),
            one("ekadhipatya", shodhana.ekadhipatya(), EkadhipatyaRule.values()),
            one("multipliers", shodhana.multipliers(), RasiMultipliers.values())),
        read("prastara", false, ChartChoices::flag),
        read("why", false, ChartChoices::flag));
  }

  private SchoolRequest schools() {
    var usual = SchoolRequest.DEFAULT;
    var ashtottari = one("ashtottari", usual.ashtottari(), AshtottariStars.values());
    var lords = one("arudha_lords", usual.arudhaLords(), CoLords.values());
    var upagrahas = one("upagrahas", usual.upagrahas(), SchoolRequest.Upagrahas.values());
    return read(
        "karakas",
        new SchoolRequest(ashtottari, lords, usual.karakas(), upagrahas),
        count -> new SchoolRequest(ashtottari, lords, whole(count), upagrahas));
  }

  private <E extends Enum<E>> E one(String field, E usual, E[] values) {
    return read(field, usual, word -> Outside.choice(field, word, values));
  }

  private <T> T read(String field, T usual, Function<String, T> reading) {
    String word = query.get(field);
    if (word == null) {
      return usual;
    }
    try {
      return reading.apply(word);
    } catch (NumberFormatException notANumber) {
      throw Refusal.badField(field, "'" + word + "' is not a number");
    } catch (IllegalArgumentException wrong) {
      throw Refusal.badField(field, String.valueOf(wrong.getMessage()));
    }
  }

  private static int whole(String word) {
    return Integer.parseInt(word.strip());
  }

  private static boolean flag(String word) {
    return switch (word.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + word + "'; accepted are true and false");
    };
  }

  private static List<VargaRule> vargas(String words) {
    return Arrays.stream(words.split(","))
        .map(
            word ->
                Outside.findVargaRule(word.strip())
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "'" + word + "'; accepted are such as D1,D9,D60")))
        .toList();
  }
}
