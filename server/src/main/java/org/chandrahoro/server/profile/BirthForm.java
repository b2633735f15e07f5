package org.chandrahoro.server.profile;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceId;
import org.chandrahoro.server.place.Places;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the page on which a birth is given, exactly as somebody filled them in, so that a
 * page with a problem shows them again.
 *
 * @param certainty {@code recorded}, {@code about} or {@code unknown}
 * @param minutes how far the time may be off where it is {@code about} right
 * @param placeId a place that was chosen among several
 * @param placeFor the text for which it was chosen; another text undoes the choice
 * @param fold {@code earlier} or {@code later}, where clocks showed the time twice
 * @param lat degrees, where the point is given by hand
 * @param offset from UTC, where it is given by hand
 */
public record BirthForm(
    String name,
    String day,
    String month,
    String year,
    String time,
    String certainty,
    String minutes,
    String place,
    String placeId,
    String placeFor,
    String fold,
    String lat,
    String lon,
    String zone,
    String offset) {
  public static final BirthForm EMPTY =
      new BirthForm("", "", "", "", "", "recorded", "30", "", "", "", "", "", "", "", "");

  /** A form of what is known of {@code profile}; what follows from the place is left to it. */
  static BirthForm of(Profile profile, String zone, String fold, String offset) {
    BirthDetails birth = profile.birth();
    BirthPlace place = birth.place();
    String minutes =
        birth.time() instanceof WrittenTime.Within(var _, int margin)
            ? Integer.toString(margin)
            : EMPTY.minutes;
    String certainty =
        switch (birth.time()) {
          case WrittenTime.Recorded _ -> "recorded";
          case WrittenTime.Within _ -> "about";
          case WrittenTime.Unknown _ -> "unknown";
        };
    return new BirthForm(
        profile.name(),
        Integer.toString(birth.date().getDayOfMonth()),
        Integer.toString(birth.date().getMonthValue()),
        Integer.toString(birth.date().getYear()),
        birth.wallTime().map(Object::toString).orElse(""),
        certainty,
        minutes,
        place.name(),
        String.format(
            Locale.ROOT,
            "@%.5f,%.5f",
            place.position().latitudeDegrees(),
            place.position().longitudeDegrees()),
        place.name(),
        fold,
        "",
        "",
        zone,
        offset);
  }

  /** Whether the point is given by hand. */
  public boolean hasPoint() {
    return !lat.isBlank() || !lon.isBlank();
  }

  boolean isUnknownTime() {
    return certainty.equals("unknown");
  }

  /** The place that was chosen, as long as the text for which it was chosen still stands. */
  Optional<Place> chosenPlace(Places places) {
    if (placeId.isBlank() || !placeFor.strip().equals(place.strip())) {
      return Optional.empty();
    }
    try {
      return places.find(new PlaceId(placeId));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /** The same with a place that is clear. */
  BirthForm at(Place found, Locale locale) {
    String label = found.label(locale);
    return new BirthForm(
        name,
        day,
        month,
        year,
        time,
        certainty,
        minutes,
        label,
        found.id().value(),
        label,
        fold,
        lat,
        lon,
        zone,
        offset);
  }

  /** What is to be read, with the place found already where it was. */
  BirthEntry toEntry(@Nullable Place found, @Nullable ZoneOffset chosen) {
    String written = chosen != null ? chosen.getId() : offset;
    Place named = hasPoint() ? null : found;
    return new BirthEntry(
        name,
        date(),
        isUnknownTime() ? "unknown" : time,
        certainty.equals("about") ? whole(minutes) : null,
        place,
        named == null ? number(lat) : Double.valueOf(named.position().latitudeDegrees()),
        named == null ? number(lon) : Double.valueOf(named.position().longitudeDegrees()),
        named == null || !zone.isBlank() ? zone : named.zone().getId(),
        written);
  }

  /** As ISO 8601 where the fields are numbers, else as they stand, for the reader to refuse. */
  private String date() {
    Integer d = whole(day);
    Integer m = whole(month);
    Integer y = whole(year);
    return d == null || m == null || y == null
        ? (day.isBlank() && month.isBlank() && year.isBlank() ? "" : day + "-" + month + "-" + year)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", y, m, d);
  }

  private static @Nullable Integer whole(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** NaN for what is no number: the reader refuses it with the field's name. */
  private static @Nullable Double number(String text) {
    try {
      return text.isBlank() ? null : Double.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  /** Says nothing of whose birth it is. */
  @Override
  public String toString() {
    return "BirthForm[…]";
  }
}
