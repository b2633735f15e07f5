package org.chandrahoro.server.figures;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dosha.Dosha;
import org.chandrahoro.jyotish.dosha.DoshaKind;
import org.chandrahoro.jyotish.dosha.Doshas;
import org.chandrahoro.jyotish.dosha.KalaSarpa;
import org.chandrahoro.jyotish.dosha.MangalCancellation;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.yoga.Reason;
import org.chandrahoro.jyotish.yoga.YogaFound;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.YogaSpeech;
import tools.jackson.core.JsonGenerator;

/** The yogas and doshas of a chart, with their reasons in English. */
final class YogaFigures {
  private final JsonGenerator json;
  private final YogaSpeech speech = YogaSpeech.in(Language.ENGLISH);

  YogaFigures(JsonGenerator json) {
    this.json = json;
  }

  void write(RecordedChart chart) {
    json.writeArrayPropertyStart("yogas");
    for (YogaFound found : Yogas.of(chart)) {
      yoga(found);
    }
    json.writeEndArray();
    doshas(Doshas.of(chart));
  }

  private void yoga(YogaFound found) {
    json.writeStartObject();
    json.writeStringProperty("name", found.name());
    json.writeArrayPropertyStart("grahas");
    for (Graha graha : found.grahas()) {
      json.writeString(Outside.graha(graha));
    }
    json.writeEndArray();
    json.writeStringProperty("why", speech.why(found.why()));
    json.writeStringProperty("family", Outside.word(found.yoga().family()));
    json.writeStringProperty("nature", Outside.word(found.yoga().nature()));
    json.writeStringProperty("strength", Outside.word(found.strength()));
    reasons("strengthened_by", found.strengthenedBy());
    reasons("weakened_by", found.weakenedBy());
    reasons("cancelled_by", found.cancelledBy());
    json.writeStringProperty("source", found.yoga().sources().getFirst().toString());
    json.writeEndObject();
  }

  /** Nothing where there are none: most yogas have neither. */
  private void reasons(String name, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      json.writeStringProperty(name, speech.why(reasons));
    }
  }

  private void doshas(Doshas doshas) {
    json.writeObjectPropertyStart("doshas");
    mangal(doshas.mangal());
    json.writeBooleanProperty(
        "kala_sarpa", doshas.kalaSarpa().filter(KalaSarpa::isFull).isPresent());
    doshas.kalaSarpa().ifPresent(this::kalaSarpa);
    for (DoshaKind kind : DoshaKind.values()) {
      json.writeBooleanProperty(Outside.word(kind), doshas.find(kind).isPresent());
    }
    json.writeArrayPropertyStart("reasons");
    for (Dosha dosha : doshas.others()) {
      json.writeStartObject();
      json.writeStringProperty("dosha", Outside.word(dosha.kind()));
      json.writeStringProperty("why", speech.why(dosha.why()));
      reasons("eased_by", dosha.easedBy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void mangal(MangalDosha mangal) {
    json.writeObjectPropertyStart("mangal");
    json.writeBooleanProperty("from_lagna", mangal.isFromLagna());
    json.writeBooleanProperty("from_moon", mangal.isFromMoon());
    json.writeBooleanProperty("from_venus", mangal.isFromVenus());
    json.writeArrayPropertyStart("cancelled_by");
    for (MangalCancellation cancellation : mangal.cancelledBy()) {
      json.writeString(speech.why(List.of(cancellation.why())));
    }
    json.writeEndArray();
    reasons("why", mangal.why());
    json.writeEndObject();
  }

  /** The partial one is told beside a {@code kala_sarpa} of false. */
  private void kalaSarpa(KalaSarpa found) {
    json.writeStringProperty("kala_sarpa_extent", speech.kalaSarpa(found.extent()));
    json.writeStringProperty("kala_sarpa_kind", speech.kalaSarpa(found.kind()));
    json.writeStringProperty("kala_sarpa_why", speech.why(List.of(found.why())));
  }
}
