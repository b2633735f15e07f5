package org.chandrahoro.ephemeris.generator.theory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of ELP/MPP02 as published, grouped by variable and power of time.
 *
 * @param meanLongitude polynomial of the mean longitude in Julian centuries, radians
 * @param groups the trigonometric sums
 */
record LunarSeries(double[] meanLongitude, List<Group> groups) {
  private static final String RESOURCE = "elp-mpp02-de405.txt.gz";
  private static final int COLUMNS = 6;

  /** What a sum of terms gives: longitude and latitude in arcseconds, distance in kilometres. */
  enum Variable {
    LONGITUDE,
    LATITUDE,
    DISTANCE;

    private static Variable of(String letter) {
      return switch (letter) {
        case "L" -> LONGITUDE;
        case "B" -> LATITUDE;
        case "R" -> DISTANCE;
        default -> throw new IllegalStateException("unknown lunar variable " + letter);
      };
    }
  }

  /**
   * Terms of one variable that share a power of time.
   *
   * @param terms rows of amplitude and the phase's five polynomial coefficients
   */
  record Group(Variable variable, int power, double[][] terms) {}

  /** Reads the series from the resource and proves them against the checksum of its header. */
  static LunarSeries load() {
    try (InputStream raw = LunarSeries.class.getResourceAsStream(RESOURCE)) {
      if (raw == null) {
        throw new IllegalStateException("lunar theory " + RESOURCE + " is missing");
      }
      return parse(new GZIPInputStream(raw));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LunarSeries parse(InputStream text) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.US_ASCII));
    var body = sha256();
    String expected = "";
    double[] meanLongitude = {};
    var groups = new ArrayList<Group>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        expected = line.substring(line.lastIndexOf(' ') + 1);
        continue;
      }
      digest(body, line);
      String[] words = line.split(" ");
      if (words[0].equals("W1")) {
        meanLongitude = numbers(words, 1);
      } else {
        var terms = new double[Integer.parseInt(words[2])][];
        for (int i = 0; i < terms.length; i++) {
          terms[i] = term(lines.readLine(), body);
        }
        groups.add(new Group(Variable.of(words[0]), Integer.parseInt(words[1]), terms));
      }
    }
    String actual = HexFormat.of().formatHex(body.digest());
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "lunar theory is damaged: SHA-256 " + actual + ", expected " + expected);
    }
    return new LunarSeries(meanLongitude, List.copyOf(groups));
  }

  private static double[] term(@Nullable String line, MessageDigest body) {
    if (line == null) {
      throw new IllegalStateException("lunar theory is damaged: it ends within a group");
    }
    digest(body, line);
    double[] term = numbers(line.split(" "), 0);
    if (term.length != COLUMNS) {
      throw new IllegalStateException("lunar theory is damaged: " + line);
    }
    return term;
  }

  private static double[] numbers(String[] words, int from) {
    var numbers = new double[words.length - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(words[from + i]);
    }
    return numbers;
  }

  private static void digest(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
