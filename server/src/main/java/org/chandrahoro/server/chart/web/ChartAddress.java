package org.chandrahoro.server.chart.web;

import org.chandrahoro.server.drawing.ChartStyle;

/**
 * The address of a chart's page with all that is chosen on it. Each link changes one thing and
 * keeps the rest.
 *
 * @param path without a query
 * @param person the saved person, or empty
 * @param transits {@code now}, a date, or empty where none are laid over
 * @param period the dasha that is opened, as in {@link DashaView}
 */
public record ChartAddress(
    String path,
    String person,
    ChartStyle style,
    Division division,
    String transits,
    DashaSystem dasha,
    String period) {

  public ChartAddress with(ChartStyle other) {
    return new ChartAddress(path, person, other, division, transits, dasha, period);
  }

  public ChartAddress with(Division other) {
    return new ChartAddress(path, person, style, other, transits, dasha, period);
  }

  public ChartAddress withTransits(String other) {
    return new ChartAddress(path, person, style, division, other, dasha, period);
  }

  /** Another dasha has other periods, so none is opened. */
  public ChartAddress with(DashaSystem other) {
    return new ChartAddress(path, person, style, division, transits, other, "");
  }

  public ChartAddress withPeriod(String other) {
    return new ChartAddress(path, person, style, division, transits, dasha, other);
  }

  @Override
  public String toString() {
    var address = new StringBuilder(path).append("?style=").append(style.word());
    add(address, "varga", division.equals(Division.USUAL) ? "" : division.word());
    add(address, "person", person);
    add(address, "transits", transits);
    add(address, "dasha", dasha == DashaSystem.VIMSHOTTARI ? "" : dasha.word());
    add(address, "period", period);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.append('&').append(name).append('=').append(value);
    }
  }
}
