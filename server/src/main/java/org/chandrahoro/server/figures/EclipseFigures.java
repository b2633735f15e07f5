package org.chandrahoro.server.figures;

import java.time.Instant;
import java.util.function.Function;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.HiddenEclipse;
import org.chandrahoro.jyotish.eclipse.LocalEclipse;
import org.chandrahoro.jyotish.eclipse.LunarEclipse;
import org.chandrahoro.jyotish.eclipse.SolarEclipse;
import org.chandrahoro.jyotish.eclipse.VisibleEclipse;
import org.chandrahoro.jyotish.panchanga.Window;
import tools.jackson.core.JsonGenerator;

/** Eclipses as JSON objects. */
public final class EclipseFigures {
  private final JsonGenerator json;
  private final Function<Instant, String> clock;

  /**
   * @param clock how instants are written
   */
  public EclipseFigures(JsonGenerator json, Function<Instant, String> clock) {
    this.json = json;
    this.clock = clock;
  }

  /** As the whole Earth has it. */
  public void write(Eclipse eclipse) {
    json.writeStartObject();
    members(eclipse);
    json.writeEndObject();
  }

  /** With what a place sees of it. */
  public void writeLocal(LocalEclipse local) {
    json.writeStartObject();
    members(local.eclipse());
    json.writeObjectPropertyStart("here");
    switch (local) {
      case HiddenEclipse hidden -> {
        json.writeBooleanProperty("visible", false);
        json.writeStringProperty("why", Outside.word(hidden.reason()));
      }
      case VisibleEclipse seen -> {
        json.writeBooleanProperty("visible", true);
        moment("begin", seen.begin());
        moment("maximum", seen.maximum());
        moment("end", seen.end());
        seen.full().ifPresent(full -> window("full", full));
        json.writeBooleanProperty("rises_eclipsed", seen.risesEclipsed());
        json.writeBooleanProperty("sets_eclipsed", seen.setsEclipsed());
        seen.sutak().ifPresent(sutak -> window("sutak", sutak));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void members(Eclipse eclipse) {
    switch (eclipse) {
      case SolarEclipse sun -> {
        json.writeStringProperty("of", "Sun");
        json.writeStringProperty("kind", Outside.word(sun.kind()));
        json.writeStringProperty("greatest", clock.apply(sun.greatest()));
        number("gamma", sun.gamma(), 4);
        number("magnitude", sun.magnitude(), 4);
        number("lat", sun.greatestPlace().latitudeDegrees(), 2);
        number("lon", sun.greatestPlace().longitudeDegrees(), 2);
        window("penumbral", sun.penumbral());
        sun.central().ifPresent(central -> window("central", central));
      }
      case LunarEclipse moon -> {
        json.writeStringProperty("of", "Moon");
        json.writeStringProperty("kind", Outside.word(moon.kind()));
        json.writeStringProperty("greatest", clock.apply(moon.greatest()));
        number("gamma", moon.gamma(), 4);
        number("umbral_magnitude", moon.umbralMagnitude(), 4);
        number("penumbral_magnitude", moon.penumbralMagnitude(), 4);
        window("penumbral", moon.penumbral());
        moon.partial().ifPresent(partial -> window("partial", partial));
        moon.total().ifPresent(total -> window("total", total));
      }
    }
  }

  private void moment(String name, VisibleEclipse.Moment moment) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("at", clock.apply(moment.time()));
    number("altitude", moment.altitudeDegrees(), 1);
    number("magnitude", moment.magnitude(), 3);
    number("obscuration", moment.obscuration(), 3);
    json.writeEndObject();
  }

  private void number(String name, double value, int decimals) {
    json.writeName(name);
    json.writeRawValue(Outside.fixed(value, decimals));
  }

  private void window(String name, Window window) {
    json.writeArrayPropertyStart(name);
    json.writeString(clock.apply(window.from()));
    json.writeString(clock.apply(window.to()));
    json.writeEndArray();
  }
}
