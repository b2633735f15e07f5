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
 */
public record ChartSheet(
    String title,
    String description,
    List<String> centre,
    Optional<Rasi> lagna,
    Rasi first,
    Map<Rasi, List<ChartMark>> marks,
    Map<Rasi, String> signNames) {

  public ChartSheet {
    centre = List.copyOf(centre);
    var copied = new EnumMap<Rasi, List<ChartMark>>(Rasi.class);
    marks.forEach((rasi, here) -> copied.put(rasi, List.copyOf(here)));
    marks = copied;
    var named = new EnumMap<Rasi, String>(Rasi.class);
    named.putAll(signNames);
    signNames = named;
  }

  List<ChartMark> in(Rasi rasi) {
    return marks.getOrDefault(rasi, List.of());
  }

  String signName(Rasi rasi) {
    return signNames.getOrDefault(rasi, "");
  }
}
