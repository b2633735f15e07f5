package org.chandrahoro.server.figures;

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

  private Outside() {}

  /** {@code Sun} for SUN. */
  public static String graha(Graha graha) {
    return capitalised(graha);
  }

  /** {@code Sun} for SUN, {@code Shukla} for SHUKLA. */
  public static String capitalised(Enum<?> value) {
    String word = value.name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** {@code exalted} for EXALTED. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Graha> findGraha(String word) {
    return Arrays.stream(Graha.values()).filter(g -> graha(g).equalsIgnoreCase(word)).findFirst();
  }

  /** {@code D9}, {@code D2:uma-shambhu}. */
  public static String varga(VargaRule rule) {
    return switch (rule) {
      case Varga varga -> "D" + varga.division();
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
    var out = new StringBuilder(24);
    if (value < 0 && scaled != 0) {
      out.append('-');
    }
    out.append(scaled / power);
    if (decimals > 0) {
      out.append('.').append(power + scaled % power).deleteCharAt(out.length() - decimals - 1);
    }
    return out.toString();
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
