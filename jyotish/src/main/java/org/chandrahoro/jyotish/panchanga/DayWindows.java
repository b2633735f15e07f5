package org.chandrahoro.jyotish.panchanga;

import java.util.List;

/**
 * The hours of one day, sunrise to sunrise, to use or to avoid.
 *
 * @param rahuKalam an eighth of daylight, avoided
 * @param gulikaKalam an eighth of daylight, avoided
 * @param yamagandam an eighth of daylight, avoided
 * @param abhijit the eighth of fifteen parts of daylight, used; given on every weekday, though on
 *     Wednesday it is at the same time the durmuhurtam and so no good hour
 * @param durmuhurtam one or two fifteenths of daylight or night by weekday, avoided
 * @param varjyam four ghatis of the nakshatra, avoided; each that overlaps the day, whole
 * @param amritaKalam four ghatis of the nakshatra, used; each that overlaps the day, whole
 */
public record DayWindows(
    Window rahuKalam,
    Window gulikaKalam,
    Window yamagandam,
    Window abhijit,
    List<Window> durmuhurtam,
    List<Window> varjyam,
    List<Window> amritaKalam) {
  public DayWindows {
    durmuhurtam = List.copyOf(durmuhurtam);
    varjyam = List.copyOf(varjyam);
    amritaKalam = List.copyOf(amritaKalam);
  }
}
