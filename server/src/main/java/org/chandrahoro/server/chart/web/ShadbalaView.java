package org.chandrahoro.server.chart.web;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BhavaComponent;

/**
 * The strengths of the seven grahas.
 *
 * @param rows in weekday order
 * @param components those that could be told, as the columns of the reasons
 * @param reckoned whether the day of the birth had a sunrise, without which there are no sums
 * @param houseComponents those of the houses that could be told
 * @param houses from the first to the twelfth
 */
public record ShadbalaView(
    List<Row> rows,
    List<BalaComponent> components,
    boolean reckoned,
    List<BhavaComponent> houseComponents,
    List<House> houses) {
  /**
   * @param required in rupas
   * @param sum empty where the day had no sunrise
   * @param ishta in virupas
   * @param kashta in virupas
   * @param parts in the order of the components
   * @param vimsopaka out of 20, in each scheme of vargas
   */
  public record Row(
      String name,
      String required,
      Optional<Sum> sum,
      String ishta,
      String kashta,
      List<Part> parts,
      List<String> vimsopaka) {}

  /**
   * One component of one graha.
   *
   * @param why what it rests on, a sentence
   */
  public record Part(String name, String virupas, String why) {}

  /**
   * @param virupas of each component
   * @param why what each component rests on, a sentence
   * @param sum empty where the day had no sunrise
   */
  public record House(
      String name, String sign, List<String> virupas, List<String> why, Optional<HouseSum> sum) {}

  public record HouseSum(String rupas, int rank) {}

  /**
   * @param rupas all strengths together
   * @param ratio to what is required
   * @param bar the ratio as a drawing
   */
  public record Sum(String rupas, String ratio, int rank, boolean strong, String bar) {}
}
