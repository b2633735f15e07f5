package org.chandrahoro.server.entitlement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chandrahoro.server.llm.ModelCatalog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a {@link Wish} into values, or says which field cannot be accepted. */
@Component
class WishCheck {
  static final long MOST_REQUESTS = 1_000_000;
  static final long MOST_TOKENS = 10_000_000_000L;
  static final int MOST_MODELS = 50;
  static final int LONGEST_MODEL = 120;
  static final int MOST_METADATA_BYTES = 4_000;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2400-01-01T00:00:00Z");

  private final ModelCatalog catalog;

  WishCheck(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  /** The field that cannot be accepted, and why. */
  static final class UnacceptableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final String why;

    UnacceptableException(String field, String why) {
      super(field + ": " + why, null, false, false);
      this.field = field;
      this.why = why;
    }

    <T> Change.Unacceptable<T> answer() {
      return new Change.Unacceptable<>(field, why);
    }
  }

  Terms terms(Wish.Granting wish) throws UnacceptableException {
    Long requests = bounded("limits.requests_per_day", wish.requestsPerDay(), MOST_REQUESTS);
    return new Terms(
        wish.enabled() == null || wish.enabled(),
        new Limits(
            requests == null ? null : Math.toIntExact(requests),
            bounded("limits.tokens_per_day", wish.tokensPerDay(), MOST_TOKENS),
            models(wish.allowedModels()),
            endpoints(wish.allowedEndpoints())),
        capMode(wish.capMode()));
  }

  OwnEntitlement own(Wish.Own wish, String id, Instant now) throws UnacceptableException {
    Terms terms = terms(wish.granting());
    Instant start = wish.startsAt() == null ? now : within("starts_at", wish.startsAt());
    Instant end = wish.endsAt() == null ? null : after(start, "ends_at", wish.endsAt());
    String metadata = TermsColumns.json(wish.metadata());
    int bytes = metadata.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_METADATA_BYTES) {
      throw new UnacceptableException(
          "metadata", bytes + " bytes; accepted are at most " + MOST_METADATA_BYTES);
    }
    return new OwnEntitlement(
        id, terms, zone(wish.windowTz()), start, Optional.ofNullable(end), wish.metadata(), false);
  }

  /** The end of something that begins at {@code start}. */
  Instant after(Instant start, String field, Instant end) throws UnacceptableException {
    Instant checked = within(field, end);
    if (!checked.isAfter(start)) {
      throw new UnacceptableException(field, end + " is not after the start, " + start);
    }
    return checked;
  }

  /** To the microsecond, which is what the database keeps. */
  private static Instant within(String field, Instant instant) throws UnacceptableException {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new UnacceptableException(
          field, instant + "; accepted are " + EARLIEST + " to " + LATEST);
    }
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable Long bounded(String field, @Nullable Long value, long most)
      throws UnacceptableException {
    if (value != null && (value < 0 || value > most)) {
      throw new UnacceptableException(
          field, value + "; accepted are 0 to " + most + ", or null for no limit");
    }
    return value;
  }

  private Set<String> models(List<String> words) throws UnacceptableException {
    if (words.size() > MOST_MODELS) {
      throw new UnacceptableException(
          "limits.allowed_models", words.size() + " of them; accepted are at most " + MOST_MODELS);
    }
    Set<String> classes =
        catalog.all().stream()
            .flatMap(model -> catalog.classesOf(model).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    var known = new LinkedHashSet<String>();
    for (String word : words) {
      if (!classes.contains(word) && !isModel(word)) {
        throw new UnacceptableException(
            "limits.allowed_models",
            "'"
                + (word.length() > LONGEST_MODEL ? word.substring(0, LONGEST_MODEL) + "…" : word)
                + "' is no model that is known and no class of models ("
                + String.join(", ", classes)
                + ")");
      }
      known.add(word);
    }
    return known;
  }

  private boolean isModel(String word) {
    return word.length() <= LONGEST_MODEL
        && (catalog.find(word).isPresent()
            || catalog.all().stream().anyMatch(model -> model.toString().equals(word)));
  }

  private static Set<Endpoint> endpoints(List<String> words) throws UnacceptableException {
    var known = EnumSet.noneOf(Endpoint.class);
    for (String word : words) {
      known.add(
          Endpoint.find(word)
              .orElseThrow(
                  () ->
                      new UnacceptableException(
                          "limits.allowed_endpoints",
                          "'"
                              + word
                              + "'; accepted are "
                              + EnumSet.allOf(Endpoint.class).stream()
                                  .map(Endpoint::word)
                                  .collect(Collectors.joining(", ")))));
    }
    return known;
  }

  private static CapMode capMode(@Nullable String word) throws UnacceptableException {
    return word == null
        ? CapMode.SOFT
        : CapMode.find(word)
            .orElseThrow(
                () ->
                    new UnacceptableException(
                        "cap_mode", "'" + word + "'; accepted are soft and hard"));
  }

  private static Optional<ZoneId> zone(@Nullable String id) throws UnacceptableException {
    if (id == null) {
      return Optional.empty();
    }
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new UnacceptableException(
          "window_tz",
          "'" + id + "'; accepted is a zone of the IANA database such as Asia/Kolkata");
    }
    return Optional.of(ZoneId.of(id));
  }
}
