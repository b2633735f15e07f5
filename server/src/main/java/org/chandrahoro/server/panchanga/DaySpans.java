package org.chandrahoro.server.panchanga;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.server.drawing.DayBar;

/** The named windows of a day, those to use and those to avoid apart, each in order of time. */
public record DaySpans(List<Span> good, List<Span> avoid) {

  /** One of them. */
  public record Span(DayWindow kind, Window window) {}

  /** Abhijit is left out on Wednesdays, on which it is the durmuhurtam at the same time. */
  public static DaySpans of(Panchanga day) {
    var windows = day.windows();
    var all = new ArrayList<Span>();
    if (day.vara().lord() != Graha.MERCURY) {
      all.add(new Span(DayWindow.ABHIJIT, windows.abhijit()));
    }
    windows.amritaKalam().forEach(window -> all.add(new Span(DayWindow.AMRITA_KALAM, window)));
    all.add(new Span(DayWindow.RAHU_KALAM, windows.rahuKalam()));
    all.add(new Span(DayWindow.YAMAGANDAM, windows.yamagandam()));
    all.add(new Span(DayWindow.GULIKA_KALAM, windows.gulikaKalam()));
    windows.durmuhurtam().forEach(window -> all.add(new Span(DayWindow.DURMUHURTAM, window)));
    windows.varjyam().forEach(window -> all.add(new Span(DayWindow.VARJYAM, window)));
    all.sort(comparing(span -> span.window().from()));
    return new DaySpans(
        all.stream().filter(span -> span.kind().isGood()).toList(),
        all.stream().filter(span -> !span.kind().isGood()).toList());
  }

  /** The day as a bar, in SVG. */
  public String bar(Panchanga day, Instant now, String id) {
    return DayBar.svg(
        day.day(),
        day.sunset(),
        good.stream().map(Span::window).toList(),
        avoid.stream().map(Span::window).toList(),
        now,
        id);
  }
}
