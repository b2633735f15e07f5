package org.chandrahoro.server.profile;

import org.jspecify.annotations.Nullable;

/**
 * A birth as somebody typed it, in a form or in JSON; nothing is checked yet.
 *
 * @param time {@code 14:35}, {@code 14:35:20} or {@code unknown}
 * @param withinMinutes how far the time may be off, either way
 * @param place a name, used where the coordinates or the zone are missing
 */
public record BirthEntry(
    @Nullable String name,
    @Nullable String date,
    @Nullable String time,
    @Nullable Integer withinMinutes,
    @Nullable String place,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String zone,
    @Nullable String offset) {
  @Override
  public String toString() {
    return "BirthEntry[…]";
  }
}
