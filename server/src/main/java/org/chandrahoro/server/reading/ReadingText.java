package org.chandrahoro.server.reading;

import java.util.List;
import org.chandrahoro.knowledge.Topic;

/**
 * The words of a reading, each with the ids of the facts that it rests on.
 *
 * @param highlights three to five
 * @param segments work, love, health, finance
 * @param timings the good and avoid windows of the day, by their beginning
 */
public record ReadingText(
    List<Line> highlights, List<Segment> segments, List<Timing> timings, String disclaimer) {

  public ReadingText {
    highlights = List.copyOf(highlights);
    segments = List.copyOf(segments);
    timings = List.copyOf(timings);
  }

  /** A sentence or two. */
  public record Line(String text, List<String> why) {}

  /** One part of life. */
  public record Segment(Topic topic, String summary, String detail, List<String> why) {}

  /**
   * A stretch of the day.
   *
   * @param window local clock times, {@code 10:30-12:15}
   * @param name the window's name in the language of the reading
   */
  public record Timing(String window, boolean good, String name, String note, String factId) {}
}
