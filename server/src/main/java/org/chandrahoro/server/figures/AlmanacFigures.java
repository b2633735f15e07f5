package org.chandrahoro.server.figures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.chandrahoro.jyotish.almanac.AlmanacDay;
import org.chandrahoro.jyotish.almanac.FullDay;
import org.chandrahoro.jyotish.almanac.MonthPanchanga;
import org.chandrahoro.jyotish.division.Division;
import org.chandrahoro.jyotish.festival.EkadashiDay;
import org.chandrahoro.jyotish.festival.EkadashiGround;
import org.chandrahoro.jyotish.festival.Reason;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.AlmanacSpeech;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A day of the almanac as one JSON object: the panchanga's members and then its own. */
public final class AlmanacFigures {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final AlmanacSpeech SPEECH = AlmanacSpeech.in(Language.ENGLISH);

  private final JsonGenerator json;
  private final ZoneId zone;

  public AlmanacFigures(JsonGenerator json, ZoneId zone) {
    this.json = json;
    this.zone = zone;
  }

  /** Writes a month as an object with a list of days; a date without a day says why. */
  public void write(MonthPanchanga month) {
    json.writeStartObject();
    json.writeStringProperty("month", month.month().toString());
    json.writeArrayPropertyStart("days");
    for (AlmanacDay day : month.days()) {
      json.writeStartObject();
      switch (day) {
        case FullDay full -> writeMembers(full);
        case AlmanacDay.Sunless(var without) -> {
          json.writeStringProperty("date", without.date().toString());
          json.writeStringProperty("sun", Outside.word(without.sun()));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the members of a day into an object that the caller began. */
  public void writeMembers(FullDay day) {
    new PanchangaFigures(json).writeMembers(day.panchanga());
    json.writeStringProperty("tithi_group", Outside.word(day.panchanga().tithi().group()));
    divisions("choghadiya", day.divisions().choghadiya(), Outside::word, c -> c.nature());
    divisions("hora", day.divisions().hora(), Outside::graha, _ -> null);
    divisions("gowri", day.divisions().gowri(), Outside::word, g -> g.nature());
    specialities(day);
    festivals(day);
    day.ekadashi().ifPresent(this::ekadashi);
    json.writeArrayPropertyStart("sankrantis");
    for (var sankranti : day.sankrantis()) {
      json.writeStartObject();
      json.writeNumberProperty("sign", sankranti.sign().ordinal());
      json.writeStringProperty("at", local(sankranti.instant()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("eclipses");
    day.eclipses().forEach(eclipse -> new EclipseFigures(json, this::local).writeLocal(eclipse));
    json.writeEndArray();
  }

  private <K> void divisions(
      String name,
      List<Division<K>> divisions,
      Function<K, String> spelling,
      Function<K, @Nullable Enum<?>> nature) {
    json.writeArrayPropertyStart(name);
    for (Division<K> division : divisions) {
      json.writeStartArray();
      json.writeString(spelling.apply(division.kind()));
      json.writeString(local(division.window().from()));
      json.writeString(local(division.window().to()));
      Enum<?> says = nature.apply(division.kind());
      if (says != null) {
        json.writeString(Outside.word(says));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void specialities(FullDay day) {
    json.writeArrayPropertyStart("specialities");
    for (var speciality : day.specialities()) {
      json.writeStartObject();
      json.writeStringProperty("name", Outside.word(speciality.kind()));
      json.writeStringProperty("nature", Outside.word(speciality.kind().nature()));
      window(speciality.window());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("anandadi");
    for (var span : day.anandadi()) {
      json.writeStartObject();
      json.writeStringProperty("name", Outside.word(span.yoga()));
      json.writeBooleanProperty("good", span.yoga().isGood());
      window(span.window());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void festivals(FullDay day) {
    json.writeArrayPropertyStart("festivals");
    for (var festival : day.festivals()) {
      json.writeStartObject();
      json.writeStringProperty("name", Outside.word(festival.festival()));
      json.writeStringProperty("source", Outside.word(festival.festival().source()));
      json.writeStringProperty("why", SPEECH.why(festival.reason()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ekadashi(EkadashiDay ekadashi) {
    json.writeObjectPropertyStart("ekadashi");
    json.writeStringProperty("name", Outside.word(ekadashi.name()));
    json.writeStringProperty("smarta", ekadashi.smarta().toString());
    json.writeStringProperty("vaishnava", ekadashi.vaishnava().toString());
    json.writeStringProperty("smarta_why", why(ekadashi.smartaBy()));
    json.writeStringProperty("vaishnava_why", why(ekadashi.vaishnavaBy()));
    window(ekadashi.runs());
    json.writeEndObject();
  }

  private static String why(EkadashiGround ground) {
    return SPEECH.why(new Reason.EkadashiKept(ground));
  }

  private void window(Window window) {
    json.writeStringProperty("from", local(window.from()));
    json.writeStringProperty("to", local(window.to()));
  }

  /** The nearest whole second on the clocks of the place. */
  private String local(Instant at) {
    return LOCAL.format(LocalDateTime.ofInstant(at.plusMillis(500), zone));
  }
}
