package org.chandrahoro.server.figures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chandrahoro.jyotish.muhurta.Effect;
import org.chandrahoro.jyotish.muhurta.Factor;
import org.chandrahoro.jyotish.muhurta.MuhurtaReason;
import org.chandrahoro.jyotish.muhurta.MuhurtaWindow;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.MuhurtaSpeech;
import tools.jackson.core.JsonGenerator;

/** The windows of a muhurta, each a JSON object; times by the clock of the place. */
public final class MuhurtaFigures {
  private static final MuhurtaSpeech SPEECH = MuhurtaSpeech.in(Language.ENGLISH);
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final JsonGenerator json;
  private final ZoneId clock;

  public MuhurtaFigures(JsonGenerator json, ZoneId clock) {
    this.json = json;
    this.clock = clock;
  }

  public void write(MuhurtaWindow window) {
    json.writeStartObject();
    json.writeStringProperty("from", local(window.window().from()));
    json.writeStringProperty("to", local(window.window().to()));
    json.writeStringProperty("day", window.day().toString());
    json.writeNumberProperty("lagna", window.lagna().ordinal());
    json.writeNumberProperty("score", window.score());
    json.writeBooleanProperty("forbidden", window.isForbidden());
    for (Effect effect : Effect.values()) {
      json.writeArrayPropertyStart(Outside.word(effect));
      window.of(effect).forEach(this::reason);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A day within the polar circles, which has no muhurta. */
  public void write(WithoutSunrise day) {
    json.writeStartObject();
    json.writeStringProperty("day", day.date().toString());
    json.writeStringProperty("without_sunrise", Outside.word(day.sun()));
    json.writeEndObject();
  }

  private void reason(MuhurtaReason reason) {
    json.writeStartObject();
    json.writeStringProperty("key", key(reason.factor()));
    json.writeNumberProperty("weight", reason.weight());
    json.writeStringProperty("why", SPEECH.reason(reason));
    json.writeStringProperty("source", reason.source().toString());
    json.writeEndObject();
  }

  /** {@code tithi_on_vara} for TithiOnVara, {@code tithi} for OfTithi. */
  private static String key(Factor factor) {
    String name = factor.getClass().getSimpleName();
    return WORD_BEGINS
        .matcher(name.startsWith("Of") ? name.substring(2) : name)
        .replaceAll("_")
        .toLowerCase(Locale.ROOT);
  }

  private String local(Instant at) {
    var second = at.plusMillis(500).truncatedTo(ChronoUnit.SECONDS);
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(second, clock));
  }
}
