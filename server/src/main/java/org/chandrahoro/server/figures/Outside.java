package org.chandrahoro.server.figures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.AyanamsaSystem;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.NodeType;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaRule;
import org.chandrahoro.jyotish.varga.VargaVariant;

/** How things are spelt and numbered outside. */
public final class Outside {
  private static final long[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  private static final int MOST_DIGITS = 20;

  /** By ordinal; the names of an enum are asked for by the thousand a chart. */
  private static final ClassValue<String[]> WORDS =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
              .toArray(String[]::new);
        }
      };

  private static final ClassValue<String[]> CAPITALISED =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          return Arrays.stream(WORDS.get(type))
              .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
              .toArray(String[]::new);
        }
      };

  private static final String[] VARGAS =
      Arrays.stream(Varga.values()).map(v -> "D" + v.division()).toArray(String[]::new);

  private Outside() {}

  /** {@code Sun} for SUN. */
  public static String graha(Graha graha) {
    return capitalised(graha);
  }

  /** {@code Sun} for SUN, {@code Shukla} for SHUKLA. */
  public static String capitalised(Enum<?> value) {
    return CAPITALISED.get(value.getDeclaringClass())[value.ordinal()];
  }

  /** {@code exalted} for EXALTED. */
  public static String word(Enum<?> value) {
    return WORDS.get(value.getDeclaringClass())[value.ordinal()];
  }

  public static Optional<Graha> findGraha(String word) {
    return Arrays.stream(Graha.values()).filter(g -> graha(g).equalsIgnoreCase(word)).findFirst();
  }

  /** {@code D9}, {@code D2:uma-shambhu}. */
  public static String varga(VargaRule rule) {
    return switch (rule) {
      case Varga varga -> VARGAS[varga.ordinal()];
      case VargaVariant variant ->
          varga(variant.varga())
              + ":"
              + word(variant).substring(variant.varga().name().length() + 1).replace('_', '-');
    };
  }

  /** One of the sixteen, as {@code D9}. */
  public static Optional<Varga> findVarga(String word) {
    return Arrays.stream(Varga.values()).filter(v -> varga(v).equalsIgnoreCase(word)).findFirst();
  }

  /** One of the sixteen or a variant, as {@code D2:uma-shambhu}. */
  public static Optional<VargaRule> findVargaRule(String word) {
    return vargaRules().filter(rule -> varga(rule).equalsIgnoreCase(word)).findFirst();
  }

  /** All ways to reckon a varga, for messages and help. */
  public static String acceptedVargas() {
    return vargaRules().map(Outside::varga).collect(Collectors.joining(", "));
  }

  private static Stream<VargaRule> vargaRules() {
    return Stream.concat(Arrays.stream(Varga.values()), Arrays.stream(VargaVariant.values()));
  }

  /** {@code kp}, {@code lahiri-icrc}. */
  public static String ayanamsa(AyanamsaSystem system) {
    return system == AyanamsaSystem.KRISHNAMURTI ? "kp" : word(system).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException naming what is accepted
   */
  public static AyanamsaSystem ayanamsa(String word) {
    return one("ayanamsa", word, AyanamsaSystem.values(), Outside::ayanamsa);
  }

  public static String node(NodeType node) {
    return word(node);
  }

  /**
   * @throws IllegalArgumentException naming what is accepted
   */
  public static NodeType node(String word) {
    return one("node", word, NodeType.values(), Outside::node);
  }

  public static String sunrise(SunriseDefinition sunrise) {
    return sunrise == SunriseDefinition.UPPER_LIMB ? "upper" : word(sunrise);
  }

  /**
   * @throws IllegalArgumentException naming what is accepted
   */
  public static SunriseDefinition sunrise(String word) {
    return one("sunrise", word, SunriseDefinition.values(), Outside::sunrise);
  }

  /**
   * One of the constants of an enum, as {@code equal-to-occupied}.
   *
   * @throws IllegalArgumentException naming what is accepted
   */
  public static <E extends Enum<E>> E choice(String what, String word, E[] values) {
    return one(what, word, values, Outside::hyphenated);
  }

  /** {@code equal-to-occupied} for EQUAL_TO_OCCUPIED. */
  static String hyphenated(Enum<?> value) {
    return word(value).replace('_', '-');
  }

  /** A number with so many decimals, 0 to 9, rounded half up; without an exponent. */
  public static String fixed(double value, int decimals) {
    long power = POWERS[decimals];
    long scaled = Math.round(Math.abs(value) * power);
    var digits = new byte[MOST_DIGITS + 2];
    int at = digits.length;
    long left = scaled;
    for (int place = 0; place <= decimals || left != 0; place++) {
      if (place == decimals && decimals > 0) {
        digits[--at] = '.';
      }
      digits[--at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    if (value < 0 && scaled != 0) {
      digits[--at] = '-';
    }
    return new String(digits, at, digits.length - at, StandardCharsets.ISO_8859_1);
  }

  /** The second that an instant falls in, as {@code 1965-08-21T03:11:26Z}. */
  static String second(Instant instant) {
    long epochSecond = instant.getEpochSecond();
    var date = LocalDate.ofEpochDay(Math.floorDiv(epochSecond, 86_400L));
    if (date.getYear() < 0 || date.getYear() > 9999) {
      return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
    int second = (int) Math.floorMod(epochSecond, 86_400L);
    var text = "0000-00-00T00:00:00Z".getBytes(StandardCharsets.ISO_8859_1);
    two(text, 0, date.getYear() / 100);
    two(text, 2, date.getYear() % 100);
    two(text, 5, date.getMonthValue());
    two(text, 8, date.getDayOfMonth());
    two(text, 11, second / 3600);
    two(text, 14, second / 60 % 60);
    two(text, 17, second % 60);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void two(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }

  private static <E extends Enum<E>> E one(
      String what, String word, E[] values, java.util.function.Function<E, String> spelling) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    for (E value : values) {
      if (spelling.apply(value).equals(wanted)) {
        return value;
      }
    }
    List<String> accepted = Arrays.stream(values).map(spelling).toList();
    throw new IllegalArgumentException(
        what + " '" + word + "'; accepted are " + String.join(", ", accepted));
  }
}
