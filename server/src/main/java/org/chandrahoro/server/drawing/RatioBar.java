package org.chandrahoro.server.drawing;

import java.util.Locale;

/**
 * Draws a ratio as a bar against the line where it is one. The figure stands beside it wherever it
 * is shown, so it is hidden from those who hear the page.
 */
public final class RatioBar {
  /** The whole width stands for this; what is more fills it. */
  private static final double WIDEST = 2;

  private RatioBar() {}

  /** The bar as one {@code svg} element. */
  public static String svg(double ratio) {
    double width = 100 * Math.clamp(ratio / WIDEST, 0, 1);
    return String.format(
        Locale.ROOT,
        "<svg class=\"ratio %s\" viewBox=\"0 0 100 16\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\" focusable=\"false\"><rect class=\"whole\" width=\"100\""
            + " height=\"16\"/><rect class=\"reached\" y=\"3\" width=\"%.1f\" height=\"10\"/><path"
            + " class=\"one\" d=\"M50 0V16\"/></svg>",
        ratio >= 1 ? "enough" : "short",
        width);
  }
}
