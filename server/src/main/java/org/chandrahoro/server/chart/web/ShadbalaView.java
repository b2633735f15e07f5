package org.chandrahoro.server.chart.web;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.bala.BalaComponent;

/**
 * The strengths of the seven grahas.
 *
 * @param rows in weekday order
 * @param components those that could be told, as the columns of the reasons
 * @param reckoned whether the day of the birth had a sunrise, without which there are no sums
 */
public record ShadbalaView(List<Row> rows, List<BalaComponent> components, boolean reckoned) {
  /**
   * @param required in rupas
   * @param sum empty where the day had no sunrise
   * @param ishta in virupas
   * @param kashta in virupas
   * @param virupas of each component
   * @param vimsopaka out of 20, in each scheme of vargas
   */
  public record Row(
      String name,
      String required,
      Optional<Sum> sum,
      String ishta,
      String kashta,
      List<String> virupas,
      List<String> vimsopaka) {}

  /**
   * @param rupas all strengths together
   * @param ratio to what is required
   * @param bar the ratio as a drawing
   */
  public record Sum(String rupas, String ratio, int rank, boolean strong, String bar) {}
}
