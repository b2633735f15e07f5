package org.chandrahoro.server.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.jyotish.Rasi;

/**
 * What a chart shows, whatever the style.
 *
 * @param title names the chart
 * @param description what it shows, in a sentence or two
 * @param centre the lines in the middle, where the style leaves room
 * @param lagna the sign that is marked as rising, where one is known
 * @param first the sign of the first house in the style that draws houses
 * @param marks what stands in each sign
 * @param signNames the name of each sign as it is written small in its cell
 * @param houseNames the names of the houses, where the cells stand for houses and not for signs;
 *     else empty
 * @param transits what passes through each sign now, drawn outside the frame
 */
public record ChartSheet(
    String title,
    String description,
    List<String> centre,
    Optional<Rasi> lagna,
    Rasi first,
    Map<Rasi, List<ChartMark>> marks,
    Map<Rasi, String> signNames,
    Map<Rasi, String> houseNames,
    Map<Rasi, List<ChartMark>> transits) {

  public ChartSheet {
    centre = List.copyOf(centre);
    marks = copied(marks);
    transits = copied(transits);
    signNames = Map.copyOf(signNames);
    houseNames = Map.copyOf(houseNames);
  }

  /** A chart of signs without transits. */
  public ChartSheet(
      String title,
      String description,
      List<String> centre,
      Optional<Rasi> lagna,
      Rasi first,
      Map<Rasi, List<ChartMark>> marks,
      Map<Rasi, String> signNames) {
    this(title, description, centre, lagna, first, marks, signNames, Map.of(), Map.of());
  }

  /** The same chart with what passes through its signs. */
  public ChartSheet withTransits(Map<Rasi, List<ChartMark>> passing) {
    return new ChartSheet(
        title, description, centre, lagna, first, marks, signNames, houseNames, passing);
  }

  private static Map<Rasi, List<ChartMark>> copied(Map<Rasi, List<ChartMark>> marks) {
    var copied = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    marks.forEach((rasi, here) -> copied.put(rasi, List.copyOf(here)));
    return copied;
  }

  List<ChartMark> passing(Rasi rasi) {
    return transits.getOrDefault(rasi, List.of());
  }

  /** What a cell stands for: a house or a sign. */
  String cellName(Rasi rasi) {
    return houseNames.isEmpty() ? signName(rasi) : houseNames.getOrDefault(rasi, "");
  }

  boolean isOfHouses() {
    return !houseNames.isEmpty();
  }

  List<ChartMark> in(Rasi rasi) {
    return marks.getOrDefault(rasi, List.of());
  }

  String signName(Rasi rasi) {
    return signNames.getOrDefault(rasi, "");
  }
}
