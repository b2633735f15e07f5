package org.chandrahoro.server.drawing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Draws spans of time that follow each other on one line, each as long as it lasts, with a line
 * where today is. Widths are shares of the page, so that letters keep their size on every screen.
 */
public final class Timeline {
  private static final double NARROWEST_FOR_LETTERS = 4;
  private static final int MOST_TICKS = 6;
  private static final int[] TICK_YEARS = {1, 2, 5, 10, 20};

  private Timeline() {}

  /**
   * @param letters one or two, written where there is room
   * @param words the same in full with its dates, for those who hear the page
   * @param kind a class of the style sheet, for its colour
   * @param chosen whether it is the one that is looked into
   * @param address where it leads; empty for nowhere
   */
  public record Span(
      String letters,
      String words,
      String kind,
      Instant from,
      Instant to,
      boolean chosen,
      String address) {}

  /**
   * The line as one {@code svg} element.
   *
   * @param spans at least one, in order, each beginning where the one before ends
   * @param birth what lies before it is shaded
   * @param name of the drawing, for those who hear the page
   */
  public static String svg(List<Span> spans, Instant birth, Instant now, String name) {
    var scale = new Scale(spans.getFirst().from(), spans.getLast().to());
    var svg = new StringBuilder(4096);
    svg.append("<svg class=\"timeline\" width=\"100%\" height=\"72\" role=\"group\" aria-label=\"");
    svg.append(Xml.attribute(name)).append("\">");
    spans.forEach(span -> span(svg, span, scale));
    if (birth.isAfter(scale.from) && birth.isBefore(scale.to)) {
      svg.append(
          "<rect class=\"unlived\" x=\"0\" y=\"18\" width=\"%s\" height=\"44\"/>"
              .formatted(percent(scale.at(birth))));
    }
    ticks(svg, scale);
    if (!now.isBefore(scale.from) && now.isBefore(scale.to)) {
      String x = percent(scale.at(now));
      svg.append("<line class=\"today\" x1=\"%s\" x2=\"%s\" y1=\"14\" y2=\"66\"/>".formatted(x, x));
    }
    return svg.append("</svg>").toString();
  }

  private static void span(StringBuilder svg, Span span, Scale scale) {
    double from = scale.at(span.from());
    double width = scale.at(span.to()) - from;
    boolean leads = !span.address().isEmpty();
    svg.append(
        leads
            ? "<a class=\"%s\" href=\"%s\" aria-label=\"%s\">"
                .formatted(span.kind(), Xml.attribute(span.address()), Xml.attribute(span.words()))
            : "<g class=\"%s\">".formatted(span.kind()));
    svg.append("<title>").append(Xml.text(span.words())).append("</title>");
    svg.append(
        "<rect class=\"%s\" x=\"%s\" y=\"18\" width=\"%s\" height=\"44\"/>"
            .formatted(span.chosen() ? "span chosen" : "span", percent(from), percent(width)));
    if (width >= NARROWEST_FOR_LETTERS) {
      svg.append(
          "<text class=\"letters\" x=\"%s\" y=\"45\" text-anchor=\"middle\">%s</text>"
              .formatted(percent(from + width / 2), Xml.text(span.letters())));
    }
    svg.append(leads ? "</a>" : "</g>");
  }

  /** The years along the upper edge, as close as they can be read. */
  private static void ticks(StringBuilder svg, Scale scale) {
    int first = LocalDate.ofInstant(scale.from, ZoneOffset.UTC).getYear() + 1;
    int last = LocalDate.ofInstant(scale.to, ZoneOffset.UTC).getYear();
    for (int step : TICK_YEARS) {
      if ((last - first) / step < MOST_TICKS) {
        for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
          double at = scale.at(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
          if (at > 4 && at < 96) {
            svg.append(
                "<text class=\"year\" x=\"%1$s\" y=\"11\" text-anchor=\"middle\">%2$d</text><line class=\"tick\" x1=\"%1$s\" x2=\"%1$s\" y1=\"14\" y2=\"18\"/>"
                    .formatted(percent(at), year));
          }
        }
        return;
      }
    }
  }

  /** From instants to shares of the whole, in percent. */
  private record Scale(Instant from, Instant to) {
    double at(Instant instant) {
      double whole = Duration.between(from, to).toSeconds();
      return 100 * Duration.between(from, instant).toSeconds() / whole;
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
