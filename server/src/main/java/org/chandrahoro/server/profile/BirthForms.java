package org.chandrahoro.server.profile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.place.PlaceResolution;
import org.chandrahoro.server.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a birth. */
@Component
public class BirthForms {
  /** Stands in for a place that is not clear while the rest of the form is looked at. */
  private static final GeoPosition ANYWHERE = new GeoPosition(51.4779, 0);

  private final BirthReader reader;
  private final Places places;

  BirthForms(BirthReader reader, Places places) {
    this.reader = reader;
    this.places = places;
  }

  /** What a form led to; {@code form} is what is to be shown and kept. */
  public sealed interface Read {
    BirthForm form();

    /** A birth. */
    record Understood(BirthForm form, BirthDetails birth) implements Read {}

    /** The place is not clear; these may be meant. */
    record WhichPlace(BirthForm form, List<Place> candidates) implements Read {}

    /** Clocks there showed the time twice; {@link BirthForm#fold} must say which is meant. */
    record WhichTime(BirthForm form, ZoneOffset earlier, ZoneOffset later) implements Read {}

    /** No clock there ever showed that time. */
    record NoSuchTime(BirthForm form, ZoneOffset before, ZoneOffset after) implements Read {}

    /** {@code field} is named as in {@link BirthEntry}. */
    record Wrong(BirthForm form, String field) implements Read {}
  }

  /**
   * Reads a form.
   *
   * @param locale of the names of places
   */
  public Read read(BirthForm form, Locale locale) {
    if (form.hasPoint()) {
      return outcome(form, null, locale);
    }
    Optional<Place> chosen = form.chosenPlace(places);
    if (chosen.isPresent()) {
      return outcome(form, chosen.get(), locale);
    }
    return switch (places.resolve(form.place(), locale)) {
      case PlaceResolution.Found(Place found) -> outcome(form.at(found, locale), found, locale);
      case PlaceResolution.Refused(String _, List<Place> candidates) -> {
        // What else is wrong is told first: a list to choose from is easily lost above it.
        var other = outcome(form, places.at(ANYWHERE), locale);
        yield other instanceof Read.Wrong
            ? other
            : candidates.isEmpty()
                ? new Read.Wrong(form, "place")
                : new Read.WhichPlace(form, candidates);
      }
    };
  }

  /**
   * The form that gives {@code profile}. Zone and offset are in it only where somebody gave them by
   * hand: those that follow from the place must follow it when the place is changed.
   */
  public BirthForm of(Profile profile) {
    BirthPlace place = profile.birth().place();
    ZoneId usual = places.at(place.position()).zone();
    String zone = place.zone().filter(given -> !given.equals(usual)).map(ZoneId::getId).orElse("");
    String fold = "";
    String offset = "";
    if (place.givenOffset().isPresent()) {
      ZoneOffset given = place.givenOffset().get();
      List<ZoneOffset> twice =
          profile
              .birth()
              .wallTime()
              .map(profile.birth().date()::atTime)
              .map(place.zone().orElse(usual).getRules()::getValidOffsets)
              .orElse(List.of());
      if (twice.size() == 2 && twice.contains(given)) {
        fold = given.equals(twice.getFirst()) ? "earlier" : "later";
      } else {
        offset = given.getId();
      }
    }
    return BirthForm.of(profile, zone, fold, offset);
  }

  private Read outcome(BirthForm form, @Nullable Place found, Locale locale) {
    return switch (reader.read(form.toEntry(found, null), locale)) {
      case BirthOutcome.Understood(BirthDetails birth) -> new Read.Understood(form, birth);
      case BirthOutcome.Unacceptable(String field, String _) -> new Read.Wrong(form, field);
      case BirthOutcome.NoSuchLocalTime(ZoneOffset before, ZoneOffset after) ->
          new Read.NoSuchTime(form, before, after);
      case BirthOutcome.Ambiguous(ZoneOffset earlier, ZoneOffset later) ->
          switch (form.fold()) {
            case "earlier" -> folded(form, found, earlier, locale);
            case "later" -> folded(form, found, later, locale);
            default -> new Read.WhichTime(form, earlier, later);
          };
    };
  }

  private Read folded(BirthForm form, @Nullable Place found, ZoneOffset offset, Locale locale) {
    return switch (reader.read(form.toEntry(found, offset), locale)) {
      case BirthOutcome.Understood(BirthDetails birth) -> new Read.Understood(form, birth);
      case BirthOutcome.Unacceptable(String field, String _) -> new Read.Wrong(form, field);
      case BirthOutcome.NoSuchLocalTime _, BirthOutcome.Ambiguous _ ->
          throw new IllegalStateException("a time with its offset is one instant");
    };
  }
}
