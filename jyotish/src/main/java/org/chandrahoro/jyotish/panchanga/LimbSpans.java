package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chandrahoro.jyotish.Nakshatra;
import org.jspecify.annotations.Nullable;

/**
 * The limbs of a run of days laid end to end, each with its beginning and its end. The limb in
 * which a run opens is left out, for it is not known when it began; so is that after a day without
 * sunrise.
 */
public record LimbSpans(
    List<Span<Tithi>> tithis, List<Span<Nakshatra>> nakshatras, List<Span<Karana>> karanas) {

  public LimbSpans {
    tithis = List.copyOf(tithis);
    nakshatras = List.copyOf(nakshatras);
    karanas = List.copyOf(karanas);
  }

  /**
   * @param days at one place, in order of date
   */
  public static LimbSpans of(List<Panchanga> days) {
    return new LimbSpans(
        spans(days, Panchanga::tithis),
        spans(days, Panchanga::nakshatras),
        spans(days, Panchanga::karanas));
  }

  /** Those of some spans that run at some time of a window. */
  public static <L> List<Span<L>> within(List<Span<L>> spans, Window window) {
    return spans.stream().filter(span -> span.window().overlaps(window)).toList();
  }

  private static <L> List<Span<L>> spans(
      List<Panchanga> days, Function<Panchanga, List<Until<L>>> limbs) {
    var spans = new ArrayList<Span<L>>();
    Panchanga before = null;
    Instant begun = null;
    for (Panchanga day : days) {
      if (!follows(before, day)) {
        begun = null;
      }
      List<Until<L>> ofDay = limbs.apply(day);
      // the last of them ends after the next sunrise and is the first of the next day
      for (Until<L> limb : ofDay.subList(0, ofDay.size() - 1)) {
        if (begun != null) {
          spans.add(new Span<>(limb.limb(), new Window(begun, limb.end())));
        }
        begun = limb.end();
      }
      before = day;
    }
    if (before != null && begun != null) {
      Until<L> last = limbs.apply(before).getLast();
      spans.add(new Span<>(last.limb(), new Window(begun, last.end())));
    }
    return spans;
  }

  private static boolean follows(@Nullable Panchanga before, Panchanga day) {
    return before != null && before.date().plusDays(1).equals(day.date());
  }
}
