package org.chandrahoro.server.profile.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.place.Place;
import org.chandrahoro.server.profile.BirthForm;
import org.chandrahoro.server.profile.BirthForms.Read;

/**
 * What the form of a birth shows.
 *
 * @param wrong the field that is not acceptable, as in {@code BirthEntry}; empty where none is
 * @param candidates the places that may be meant
 * @param folds the earlier and the later offset, where clocks showed the time twice
 * @param gap the offsets before and after, where no clock ever showed the time
 */
public record BirthAsked(
    BirthForm form,
    String wrong,
    List<Place> candidates,
    Optional<Offsets> folds,
    Optional<Offsets> gap) {

  /** Two offsets of one place, in order of time. */
  public record Offsets(ZoneOffset first, ZoneOffset second) {}

  static BirthAsked fresh(BirthForm form) {
    return new BirthAsked(form, "", List.of(), Optional.empty(), Optional.empty());
  }

  static BirthAsked of(Read read) {
    return switch (read) {
      case Read.Understood(BirthForm form, var _) -> fresh(form);
      case Read.Wrong(BirthForm form, String field) -> wrong(form, field);
      case Read.WhichPlace(BirthForm form, List<Place> candidates) ->
          new BirthAsked(form, "", candidates, Optional.empty(), Optional.empty());
      case Read.WhichTime(BirthForm form, ZoneOffset earlier, ZoneOffset later) ->
          new BirthAsked(
              form, "", List.of(), Optional.of(new Offsets(earlier, later)), Optional.empty());
      case Read.NoSuchTime(BirthForm form, ZoneOffset before, ZoneOffset after) ->
          new BirthAsked(
              form, "", List.of(), Optional.empty(), Optional.of(new Offsets(before, after)));
    };
  }

  static BirthAsked wrong(BirthForm form, String field) {
    return new BirthAsked(form, field, List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether nothing is left to ask. */
  public boolean isClear() {
    return wrong.isEmpty() && candidates.isEmpty() && folds.isEmpty() && gap.isEmpty();
  }

  public boolean isWrong(String field) {
    return wrong.equals(field);
  }
}
