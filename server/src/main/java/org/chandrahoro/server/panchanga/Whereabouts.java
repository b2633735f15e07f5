package org.chandrahoro.server.panchanga;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceId;
import org.chandrahoro.server.place.PlaceResolution;
import org.chandrahoro.server.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where the reader is: what the address says, else the present place of the account, else what this
 * browser asked for last, else Hyderabad.
 */
@Component
public class Whereabouts {
  private static final String COOKIE = "place";
  private static final GeoPosition HYDERABAD = new GeoPosition(17.38405, 78.45636);

  private final Places places;
  private final boolean secure;

  Whereabouts(Places places, Settings settings) {
    this.places = places;
    this.secure = settings.servedOverTls();
  }

  /** What a text that should name a place led to. */
  public sealed interface Asked {
    /** One place. */
    record Found(Here here) implements Asked {}

    /** None, or several: these may be meant. */
    record Unclear(String reason, List<Here> candidates) implements Asked {}
  }

  /** The place that {@code text}, a name, coordinates or an id, stands for. */
  public Asked find(String text, Locale locale) {
    if (text.indexOf('@') >= 0) {
      try {
        Optional<Place> known = places.find(new PlaceId(text));
        if (known.isPresent()) {
          return new Asked.Found(here(known.get(), locale));
        }
      } catch (IllegalArgumentException notAnId) {
        // resolved below, like any other text
      }
    }
    return switch (places.resolve(text, locale)) {
      case PlaceResolution.Found(Place place) -> new Asked.Found(here(place, locale));
      case PlaceResolution.Refused(String reason, List<Place> candidates) ->
          new Asked.Unclear(reason, candidates.stream().map(p -> here(p, locale)).toList());
    };
  }

  /** Where the reader is as far as it is known without asking. */
  public Here of(@Nullable Person person, HttpServletRequest request, Locale locale) {
    if (person != null && person.presentPlace().isPresent()) {
      var place = person.presentPlace().get();
      var position = new GeoPosition(place.latitude(), place.longitude());
      return new Here(places.at(position).id().value(), place.name(), "", position, person.zone());
    }
    return here(remembered(request).orElseGet(this::usual), locale);
  }

  /** Remembers a place in the browser. */
  public void remember(Here here, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, URLEncoder.encode(here.id(), StandardCharsets.UTF_8))
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(180))
            .build()
            .toString());
  }

  private Place usual() {
    return places.search("Hyderabad, Telangana", Locale.of("en", "IN"), 1).stream()
        .findFirst()
        .orElseGet(() -> places.at(HYDERABAD));
  }

  private Optional<Place> remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null) {
      return Optional.empty();
    }
    try {
      return places.find(new PlaceId(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException notAPlace) {
      return Optional.empty();
    }
  }

  private static Here here(Place place, Locale locale) {
    String label = place.label(locale);
    String name = place.name(locale);
    return new Here(
        place.id().value(),
        name,
        label.startsWith(name + ", ") ? label.substring(name.length() + 2) : "",
        place.position(),
        place.zone());
  }
}
