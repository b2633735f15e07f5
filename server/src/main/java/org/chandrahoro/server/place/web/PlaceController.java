package org.chandrahoro.server.place.web;

import java.util.List;
import java.util.Locale;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.Places;
import org.chandrahoro.server.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /places?q=&lang=&limit=}: open to anyone, keeps nothing of what was asked. */
@RestController
class PlaceController {
  private static final int MOST_ITEMS = 50;

  private final Places places;

  PlaceController(Places places) {
    this.places = places;
  }

  @GetMapping(path = "/places", produces = MediaType.APPLICATION_JSON_VALUE)
  PlaceList search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "en") String lang,
      @RequestParam(defaultValue = "10") int limit) {
    if (limit < 1 || limit > MOST_ITEMS) {
      throw Refusal.badField("limit", limit + " is outside 1 to " + MOST_ITEMS);
    }
    Locale locale = reader(lang);
    try {
      return new PlaceList(
          places.search(q, locale, limit).stream().map(place -> Item.of(place, locale)).toList());
    } catch (IllegalArgumentException refused) {
      throw Refusal.badField("q", String.valueOf(refused.getMessage()));
    }
  }

  private static Locale reader(String lang) {
    return switch (lang) {
      case "te" -> Locale.of("te", "IN");
      case "en" -> Locale.of("en", "IN");
      default -> throw Refusal.badField("lang", "'" + lang + "' is neither en nor te");
    };
  }

  record PlaceList(List<Item> items) {}

  /**
   * One place in the reader's language.
   *
   * @param lat degrees, north positive
   * @param lon degrees, east positive
   * @param zone IANA name
   * @param label name, district, region and country, as one line to choose from
   */
  record Item(
      String id,
      String name,
      String district,
      String region,
      String country,
      double lat,
      double lon,
      String zone,
      String label) {
    static Item of(Place place, Locale locale) {
      return new Item(
          place.id().value(),
          place.name(locale),
          place.district(locale),
          place.region(locale),
          place.country(locale),
          place.position().latitudeDegrees(),
          place.position().longitudeDegrees(),
          place.zone().getId(),
          place.label(locale));
    }
  }
}
