package org.chandrahoro.server.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.jspecify.annotations.Nullable;

/**
 * The places of the Earth. Loaded when first asked and then shared; safe for any number of threads.
 * It needs no application context, so the command line uses it as the pages do.
 */
public final class Places {
  /** What may be typed: longer is not a place. */
  public static final int LONGEST_QUERY = 120;

  private static final Places GAZETTEER = new Places();

  private Places() {}

  /** Read on first use: some tenths of a second and about 20 MB. */
  private static final class Loaded {
    static final PlaceIndex INDEX = PlaceIndex.load();
    static final PlaceSearch SEARCH = new PlaceSearch(INDEX);
  }

  /** The one set of places of this process. */
  public static Places gazetteer() {
    return GAZETTEER;
  }

  private PlaceIndex index() {
    return Loaded.INDEX;
  }

  /**
   * The places that a text may mean, likeliest first: by how well the name agrees, then by
   * population, with India's first for a reader of Telugu or from India. Either script, any usual
   * romanisation, a few wrong letters, the beginning of a name; after a comma a district, region or
   * country narrows it. A pair of coordinates is answered with that very point.
   *
   * @param limit at most so many
   * @throws IllegalArgumentException for a blank or overlong text, or coordinates that are not on
   *     the Earth; the message is for the person who typed it
   */
  public List<Place> search(String query, Locale locale, int limit) {
    checkLength(query);
    var point = Coordinates.parse(query);
    if (point.isPresent()) {
      return List.of(at(point.get()));
    }
    return matches(query, locale).stream()
        .limit(limit)
        .map(match -> index().place(match.place()))
        .toList();
  }

  public Optional<Place> find(PlaceId id) {
    int at = id.value().indexOf('@');
    var point = Coordinates.parse(id.value().substring(at + 1));
    if (at == 0 || point.isEmpty()) {
      return point.map(this::at);
    }
    double latitude = point.get().latitudeDegrees();
    double longitude = point.get().longitudeDegrees();
    for (int place = 0; place < index().places(); place++) {
      if (Math.abs(index().latitude(place) - latitude) < 6e-4
          && Math.abs(index().longitude(place) - longitude) < 6e-4
          && index().place(place).id().equals(id)) {
        return Optional.of(index().place(place));
      }
    }
    return Optional.empty();
  }

  /**
   * The one place that a text means. A name must be right (in any usual spelling), a misspelt one
   * is refused with what it may have meant. Of namesakes the one is taken that is far better known,
   * India's counting ten times its people; otherwise the text is refused with the namesakes.
   */
  public PlaceResolution resolve(String text, Locale locale) {
    try {
      checkLength(text);
      var point = Coordinates.parse(text);
      if (point.isPresent()) {
        return new PlaceResolution.Found(at(point.get()));
      }
    } catch (IllegalArgumentException e) {
      return new PlaceResolution.Refused(String.valueOf(e.getMessage()), List.of());
    }
    var matches = matches(text, locale);
    var named = matches.stream().filter(match -> match.closeness().isWhole()).toList();
    var best = named.isEmpty() ? Optional.<Match>empty() : farBestKnown(named);
    return best.<PlaceResolution>map(m -> new PlaceResolution.Found(index().place(m.place())))
        .orElseGet(() -> refusal(text, locale, named, matches));
  }

  /**
   * A point given by its coordinates, with the zone that holds there. Within 5 km of the border of
   * two zones it can be the neighbour's: let the person see it and change it.
   */
  public Place at(GeoPosition point) {
    String written = Coordinates.written(point);
    var zone = index().zones.at(point);
    var id =
        String.format(Locale.ROOT, "@%.5f,%.5f", point.latitudeDegrees(), point.longitudeDegrees());
    return new Place(new PlaceId(id), new LocalName(written, null), null, null, "", point, zone, 0);
  }

  private static void checkLength(String query) {
    if (query.isBlank()) {
      throw new IllegalArgumentException(
          "no place given: a name such as 'Tenali' or coordinates such as '17.385, 78.4867'");
    }
    if (query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException(
          "the place has " + query.length() + " characters; at most " + LONGEST_QUERY);
    }
  }

  /** The part before the first comma is the name, the others must each name where it lies. */
  private List<Match> matches(String text, Locale locale) {
    var parts =
        Arrays.stream(text.split("[,،]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    var matches =
        within(Loaded.SEARCH.find(parts.getFirst(), locale), parts.subList(1, parts.size()));
    if (matches.stream().anyMatch(match -> match.closeness().isWhole()) || parts.size() > 1) {
      return matches;
    }
    // "Hyderabad Telangana", "Aurangabad Bihar": try the last word as the region.
    int space = parts.getFirst().lastIndexOf(' ');
    if (space > 0) {
      var region = List.of(parts.getFirst().substring(space + 1));
      var whole = Loaded.SEARCH.findWhole(parts.getFirst().substring(0, space), locale);
      var narrowed = within(whole, region);
      var all = new ArrayList<>(narrowed);
      matches.stream()
          .filter(m -> narrowed.stream().noneMatch(n -> n.place() == m.place()))
          .forEach(all::add);
      return all;
    }
    return matches;
  }

  private List<Match> within(List<Match> matches, List<String> wheres) {
    if (wheres.isEmpty()) {
      return matches;
    }
    var sounds = wheres.stream().map(where -> Spelling.sound(Spelling.plain(where))).toList();
    var seen = new HashMap<List<@Nullable Object>, Boolean>();
    return matches.stream()
        .filter(
            match -> {
              var place = index().place(match.place());
              var where =
                  Arrays.<@Nullable Object>asList(
                      place.countryCode(), place.region(), place.district());
              return seen.computeIfAbsent(where, _ -> liesIn(place, sounds));
            })
        .toList();
  }

  private static boolean liesIn(Place place, List<String> sounds) {
    var telugu = Locale.of("te", "IN");
    var names =
        Stream.of(
                place.countryCode(),
                place.country(Locale.ENGLISH),
                place.country(telugu),
                place.region(Locale.ENGLISH),
                place.region(telugu),
                place.district(Locale.ENGLISH),
                place.district(telugu))
            .map(name -> Spelling.sound(Spelling.plain(name)))
            .toList();
    return sounds.stream()
        .allMatch(
            sound ->
                names.stream()
                    .anyMatch(
                        name -> sound.length() <= 2 ? name.equals(sound) : name.startsWith(sound)));
  }

  private Optional<Match> farBestKnown(List<Match> named) {
    var ranked = named.stream().sorted((a, b) -> Double.compare(renown(b), renown(a))).toList();
    boolean alone = ranked.size() == 1 || renown(ranked.get(0)) >= 3 * renown(ranked.get(1));
    return alone ? Optional.of(ranked.getFirst()) : Optional.empty();
  }

  private double renown(Match match) {
    double people = Math.max(index().weight(match.place()), 500);
    // A name that only sounds the same, or that is called a city besides, is a weaker claim.
    double claim = match.closeness() == Match.Closeness.SAME ? 1 : 0.2;
    return people * claim * (index().country(match.place()).equals("IN") ? 10 : 1);
  }

  private PlaceResolution refusal(
      String text, Locale locale, List<Match> named, List<Match> matches) {
    var candidates =
        (named.isEmpty() ? matches : named)
            .stream().limit(5).map(m -> index().place(m.place())).toList();
    String labels =
        candidates.stream().map(place -> place.label(locale)).collect(Collectors.joining("; "));
    String reason;
    if (candidates.isEmpty()) {
      reason =
          "no place called '"
              + text.strip()
              + "' is known; give coordinates such as '17.385, 78.4867' (latitude, longitude)";
    } else if (named.isEmpty()) {
      reason = "no place called '" + text.strip() + "' is known; did you mean " + labels + "?";
    } else {
      reason = "'" + text.strip() + "' names several places; add the region or country: " + labels;
    }
    return new PlaceResolution.Refused(reason, candidates);
  }
}
