package org.chandrahoro.server.figures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.panchanga.Karana;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Until;
import org.chandrahoro.jyotish.panchanga.Window;
import tools.jackson.core.JsonGenerator;

/** A day's panchanga as one JSON object, its times those of the place, without a zone. */
public final class PanchangaFigures {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final JsonGenerator json;

  public PanchangaFigures(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a panchanga as an object. */
  public void write(Panchanga day) {
    json.writeStartObject();
    writeMembers(day);
    json.writeEndObject();
  }

  /** Writes the members of a panchanga into an object that the caller began. */
  public void writeMembers(Panchanga day) {
    ZoneId zone = day.zone();
    json.writeStringProperty("date", day.date().toString());
    time("sunrise", day.sunrise(), zone);
    time("sunset", day.sunset(), zone);
    time("next_sunrise", day.nextSunrise(), zone);
    day.moonrise().ifPresent(at -> time("moonrise", at, zone));
    day.moonset().ifPresent(at -> time("moonset", at, zone));
    json.writeStringProperty("vara", Outside.graha(day.vara().lord()));
    json.writeNumberProperty("tithi", day.tithi().number());
    json.writeStringProperty("paksha", Outside.capitalised(day.paksha()));
    json.writeNumberProperty("nakshatra", day.nakshatra().number());
    json.writeNumberProperty("pada", day.pada());
    json.writeNumberProperty("yoga", day.yoga().number());
    json.writeNumberProperty("karana", day.karana().number());
    until("tithi_until", day.tithis(), Tithi::number, zone);
    until("nakshatra_until", day.nakshatras(), Nakshatra::number, zone);
    until("yoga_until", day.yogas(), NityaYoga::number, zone);
    until("karana_until", day.karanas(), Karana::number, zone);
    var windows = day.windows();
    window("rahu_kalam", windows.rahuKalam(), zone);
    window("gulika_kalam", windows.gulikaKalam(), zone);
    window("yamagandam", windows.yamagandam(), zone);
    window("abhijit", windows.abhijit(), zone);
    windows("durmuhurtam", windows.durmuhurtam(), zone);
    windows("varjyam", windows.varjyam(), zone);
    windows("amrita_kalam", windows.amritaKalam(), zone);
    lunarMonth(day);
    json.writeObjectPropertyStart("samvatsara");
    json.writeStringProperty("name", Outside.capitalised(day.samvatsara()));
    json.writeNumberProperty("number", day.samvatsara().number());
    json.writeNumberProperty("saka_year", day.shakaYear());
    json.writeEndObject();
    json.writeStringProperty("ritu", Outside.capitalised(day.ritu()));
    json.writeStringProperty("ayana", Outside.capitalised(day.ayana()));
    json.writeNumberProperty("sun_sign", day.sunRasi().ordinal());
    json.writeNumberProperty("moon_sign", day.moonRasi().ordinal());
    json.writeStringProperty("sunrise_definition", Outside.sunrise(day.conventions().sunrise()));
  }

  private void lunarMonth(Panchanga day) {
    var month = day.lunarMonth();
    json.writeObjectPropertyStart("lunar_month");
    json.writeStringProperty("amanta", Outside.capitalised(month.amanta()));
    json.writeStringProperty("purnimanta", Outside.capitalised(month.purnimanta()));
    json.writeNumberProperty("number", month.amanta().ordinal() + 1);
    json.writeBooleanProperty("adhika", month.adhika());
    json.writeBooleanProperty("kshaya", month.kshaya().isPresent());
    json.writeEndObject();
  }

  private <L> void until(String name, List<Until<L>> limbs, ToIntFunction<L> number, ZoneId zone) {
    json.writeArrayPropertyStart(name);
    for (Until<L> limb : limbs) {
      json.writeStartArray();
      json.writeNumber(number.applyAsInt(limb.limb()));
      json.writeString(local(limb.end(), zone));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void windows(String name, List<Window> windows, ZoneId zone) {
    json.writeArrayPropertyStart(name);
    windows.forEach(window -> bounds(window, zone));
    json.writeEndArray();
  }

  private void window(String name, Window window, ZoneId zone) {
    json.writeName(name);
    bounds(window, zone);
  }

  private void bounds(Window window, ZoneId zone) {
    json.writeStartArray();
    json.writeString(local(window.from(), zone));
    json.writeString(local(window.to(), zone));
    json.writeEndArray();
  }

  private void time(String name, Instant at, ZoneId zone) {
    json.writeStringProperty(name, local(at, zone));
  }

  /** The nearest whole second on the clocks of the place. */
  private static String local(Instant at, ZoneId zone) {
    return LOCAL.format(LocalDateTime.ofInstant(at.plusMillis(500), zone));
  }
}
