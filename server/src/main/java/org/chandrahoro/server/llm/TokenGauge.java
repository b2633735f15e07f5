package org.chandrahoro.server.llm;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Estimates what a call used that its provider does not tell, from what the same model told before.
 * Of the last answers the greatest number of tokens a byte, and a piece of the stream, counts; with
 * nothing told yet, the bytes themselves ({@link TokenEstimate}). Never above that bound. Safe for
 * many threads.
 */
final class TokenGauge {
  private static final int REMEMBERED = 64;
  private static final int MODELS = 256;

  /** Answers of fewer pieces say too little of the ratio. */
  private static final int LEAST_PIECES = 8;

  private final Map<ModelId, Experience> models =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ModelId, Experience> eldest) {
          return size() > MODELS;
        }
      };

  private static final class Experience {
    private final Recent inputPerByte = new Recent();
    private final Recent outputPerByte = new Recent();
    private final Recent outputPerPiece = new Recent();
    private final Recent reasoning = new Recent();
  }

  /** The last values. */
  private static final class Recent {
    private final double[] values = new double[REMEMBERED];
    private int count;

    void add(double value) {
      values[count++ % REMEMBERED] = value;
    }

    boolean isEmpty() {
      return count == 0;
    }

    double greatest() {
      double greatest = 0;
      for (int i = 0; i < Math.min(count, REMEMBERED); i++) {
        greatest = Math.max(greatest, values[i]);
      }
      return greatest;
    }

    double least() {
      double least = Double.MAX_VALUE;
      for (int i = 0; i < Math.min(count, REMEMBERED); i++) {
        least = Math.min(least, values[i]);
      }
      return least;
    }
  }

  /** Learns from an answer whose provider told what it used. */
  synchronized void learn(
      ModelId model, long inputBytes, int pieces, long outputBytes, TokenUse told) {
    var experience = models.computeIfAbsent(model, _ -> new Experience());
    if (inputBytes > 0) {
      experience.inputPerByte.add((double) told.input() / inputBytes);
    }
    experience.reasoning.add(told.reasoning());
    if (pieces >= LEAST_PIECES) {
      long visible = told.output() - told.reasoning();
      experience.outputPerByte.add((double) visible / outputBytes);
      experience.outputPerPiece.add((double) visible / pieces);
    }
  }

  synchronized long input(ModelId model, long inputBytes, long bound) {
    var experience = models.get(model);
    if (experience == null || experience.inputPerByte.isEmpty()) {
      return bound;
    }
    return Math.min(bound, up(inputBytes * experience.inputPerByte.greatest()));
  }

  /**
   * The tokens of an answer so far, hidden thoughts included as far as this model had them before.
   *
   * @param pieces how many events of the stream had text
   * @param bytes of the text, in UTF-8
   */
  synchronized long output(ModelId model, int pieces, long bytes) {
    var experience = models.get(model);
    if (experience == null) {
      return bytes;
    }
    long hidden = (long) experience.reasoning.greatest();
    if (experience.outputPerByte.isEmpty()) {
      return bytes + hidden;
    }
    double byPiece = experience.outputPerPiece.greatest();
    boolean steady = byPiece - experience.outputPerPiece.least() <= 0.01 * byPiece;
    long visible =
        steady
            ? up(pieces * byPiece)
            : Math.max(up(pieces * byPiece), up(bytes * experience.outputPerByte.greatest()));
    return Math.min(bytes, visible) + hidden;
  }

  private static long up(double tokens) {
    return (long) Math.ceil(tokens - 1e-6);
  }
}
