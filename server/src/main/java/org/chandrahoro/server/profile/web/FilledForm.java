package org.chandrahoro.server.profile.web;

import org.chandrahoro.server.profile.BirthForm;
import org.jspecify.annotations.Nullable;

/** The fields as a browser sends them; those it leaves out are empty. */
record FilledForm(
    @Nullable String name,
    @Nullable String day,
    @Nullable String month,
    @Nullable String year,
    @Nullable String time,
    @Nullable String certainty,
    @Nullable String minutes,
    @Nullable String place,
    @Nullable String placeId,
    @Nullable String placeFor,
    @Nullable String fold,
    @Nullable String lat,
    @Nullable String lon,
    @Nullable String zone,
    @Nullable String offset) {
  private static final int LONGEST = 200;

  BirthForm form() {
    return new BirthForm(
        text(name),
        text(day),
        text(month),
        text(year),
        text(time),
        certainty == null ? BirthForm.EMPTY.certainty() : text(certainty),
        text(minutes),
        text(place),
        text(placeId),
        text(placeFor),
        text(fold),
        text(lat),
        text(lon),
        text(zone),
        text(offset));
  }

  private static String text(@Nullable String value) {
    String stripped = value == null ? "" : value.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
