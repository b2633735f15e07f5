package org.chandrahoro.server.place;

/**
 * Names one place for good: {@code hyderabad@17.384,78.456} for one of the gazetteer,
 * {@code @17.3850,78.4867} for a point given by its coordinates. It says where the place is, so it
 * stays valid when the gazetteer is renewed and rows move.
 */
public record PlaceId(String value) {
  private static final int LONGEST = 200;

  public PlaceId {
    int at = value.indexOf('@');
    if (at < 0 || value.indexOf(',', at) < 0 || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "place id '"
              + (value.length() > 60 ? value.substring(0, 60) + "…" : value)
              + "' is not name@latitude,longitude");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
