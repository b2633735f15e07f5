package org.chandrahoro.server.drawing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * Draws a day from sunrise to sunrise as a bar: good windows filled in the upper lane, windows to
 * avoid hatched in the lower one, the night shaded, a line where now is. A list in words stands
 * beside it wherever it is shown, so it is hidden from those who hear the page.
 */
public final class DayBar {
  private static final double WIDTH = 1000;

  private DayBar() {}

  /**
   * The bar as one {@code svg} element.
   *
   * @param day from sunrise to sunrise
   * @param sunset in between
   * @param id of the drawing in its page
   */
  public static String svg(
      Window day, Instant sunset, List<Window> good, List<Window> avoid, Instant now, String id) {
    var svg = new StringBuilder(2048);
    String hatch = Xml.attribute(id) + "-hatch";
    svg.append("<svg class=\"day-bar\" viewBox=\"0 0 1000 48\" preserveAspectRatio=\"none\"");
    svg.append(" aria-hidden=\"true\" focusable=\"false\"><defs><pattern id=\"").append(hatch);
    svg.append("\" width=\"14\" height=\"8\" patternUnits=\"userSpaceOnUse\"");
    svg.append(
        " patternTransform=\"skewX(-40)\"><path class=\"hatch\" d=\"M3 0V8\"/></pattern></defs>");
    svg.append("<rect class=\"daylight\" width=\"1000\" height=\"48\"/>");
    double dusk = x(day, sunset);
    rect(svg, "night", dusk, WIDTH, 0, 48, "");
    good.forEach(w -> rect(svg, "good", x(day, w.from()), x(day, w.to()), 4, 18, ""));
    avoid.forEach(
        w ->
            rect(
                svg,
                "avoid",
                x(day, w.from()),
                x(day, w.to()),
                26,
                18,
                " fill=\"url(#" + hatch + ")\""));
    if (day.contains(now)) {
      rect(svg, "now", x(day, now) - 1.5, x(day, now) + 1.5, 0, 48, "");
    }
    return svg.append("</svg>").toString();
  }

  private static void rect(
      StringBuilder svg, String kind, double from, double to, int y, int height, String more) {
    if (to > from) {
      svg.append(
          "<rect class=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"%s/>"
              .formatted(kind, tenth(from), y, tenth(to - from), height, more));
    }
  }

  /** Windows may begin before the day or end after it: what lies outside is cut off. */
  private static double x(Window day, Instant at) {
    double length = Duration.between(day.from(), day.to()).toMillis();
    double passed = Duration.between(day.from(), at).toMillis();
    return Math.clamp(passed / length, 0, 1) * WIDTH;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
