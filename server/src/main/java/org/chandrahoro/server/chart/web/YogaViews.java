package org.chandrahoro.server.chart.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dosha.DoshaKind;
import org.chandrahoro.jyotish.dosha.Doshas;
import org.chandrahoro.jyotish.dosha.KalaSarpa;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.yoga.YogaFamily;
import org.chandrahoro.jyotish.yoga.YogaFound;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.knowledge.speech.YogaSpeech;

/** Says the yogas and doshas of a chart in one language. */
final class YogaViews {
  private final Names names;
  private final YogaSpeech speech;

  YogaViews(Language language) {
    this.names = Names.in(language);
    this.speech = YogaSpeech.in(language);
  }

  YogaView of(RecordedChart chart) {
    var yogas = Yogas.of(chart);
    var families = new EnumMap<YogaFamily, List<YogaView.Yoga>>(YogaFamily.class);
    for (YogaFound found : yogas) {
      families.computeIfAbsent(found.yoga().family(), _ -> new ArrayList<>()).add(yoga(found));
    }
    var absent = new ArrayList<String>();
    var doshas = doshas(Doshas.of(chart), absent);
    return new YogaView(
        yogas.size(), Yogas.catalogue().size(), families(families), doshas, List.copyOf(absent));
  }

  private List<YogaView.Family> families(Map<YogaFamily, List<YogaView.Yoga>> families) {
    return families.entrySet().stream()
        .map(entry -> new YogaView.Family(speech.family(entry.getKey()), entry.getValue()))
        .toList();
  }

  private YogaView.Yoga yoga(YogaFound found) {
    var rule = found.yoga();
    return new YogaView.Yoga(
        speech.name(rule),
        found.grahas().stream().map(names::graha).collect(Collectors.joining(", ")),
        rule.nature(),
        speech.nature(rule.nature()),
        found.strength(),
        speech.strength(found.strength()),
        speech.rule(rule),
        speech.why(found.why()),
        speech.why(found.strengthenedBy()),
        speech.why(found.weakenedBy()),
        speech.why(found.cancelledBy()),
        rule.sources().stream().map(speech::source).collect(Collectors.joining("; ")));
  }

  private List<YogaView.Dosha> doshas(Doshas doshas, List<String> absent) {
    var shown = new ArrayList<YogaView.Dosha>();
    if (doshas.mangal().isFormed()) {
      shown.add(mangal(doshas.mangal()));
    } else {
      absent.add(speech.mangal());
    }
    doshas
        .kalaSarpa()
        .ifPresentOrElse(
            found -> shown.add(kalaSarpa(found)), () -> absent.add(speech.kalaSarpa()));
    for (DoshaKind kind : DoshaKind.values()) {
      doshas
          .find(kind)
          .ifPresentOrElse(
              found ->
                  shown.add(
                      new YogaView.Dosha(
                          speech.dosha(kind),
                          false,
                          speech.why(found.why()),
                          found.easedBy().isEmpty()
                              ? List.of()
                              : List.of(speech.why(found.easedBy())))),
              () -> absent.add(speech.dosha(kind)));
    }
    return List.copyOf(shown);
  }

  private YogaView.Dosha mangal(MangalDosha mangal) {
    return new YogaView.Dosha(
        speech.mangal(),
        !mangal.isInForce(),
        speech.why(mangal.why()),
        mangal.cancelledBy().stream()
            .map(
                cancelled ->
                    speech.exemption(cancelled.exemption())
                        + ": "
                        + speech.why(List.of(cancelled.why())))
            .toList());
  }

  private YogaView.Dosha kalaSarpa(KalaSarpa found) {
    return new YogaView.Dosha(
        speech.kalaSarpa()
            + " · "
            + speech.kalaSarpa(found.kind())
            + ", "
            + speech.kalaSarpa(found.extent()),
        false,
        speech.why(List.of(found.why())),
        List.of());
  }
}
