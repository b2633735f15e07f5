package org.chandrahoro.jyotish.drishti;

import org.chandrahoro.jyotish.Graha;

/**
 * How much one of the seven sees of a point, by the exact arc from it to the point: 0 to 60
 * virupas.
 *
 * <p>Brihat Parashara Hora Shastra 26.6–12 (Santhanam): all see by the arc, most at the seventh
 * sign; Saturn, Mars and Jupiter see more about the signs that they see fully. The nodes have none.
 */
public final class SphutaDrishti {
  private SphutaDrishti() {}

  /**
   * Virupas of sight.
   *
   * @param arcDegrees from the graha forward to the point, [0, 360)
   */
  public static double virupas(Graha graha, double arcDegrees) {
    return switch (graha) {
      case MARS -> mars(arcDegrees);
      case JUPITER -> jupiter(arcDegrees);
      case SATURN -> saturn(arcDegrees);
      case RAHU, KETU -> 0;
      default -> common(arcDegrees);
    };
  }

  private static double common(double arc) {
    if (arc < 30 || arc >= 300) {
      return 0;
    } else if (arc < 60) {
      return (arc - 30) / 2;
    } else if (arc < 90) {
      return arc - 60 + 15;
    } else if (arc < 120) {
      return (120 - arc) / 2 + 30;
    } else if (arc < 150) {
      return 150 - arc;
    } else if (arc < 180) {
      return (arc - 150) * 2;
    }
    return (300 - arc) / 2;
  }

  private static double mars(double arc) {
    if (arc >= 60 && arc < 90) {
      return (arc - 60) * 1.5 + 15;
    } else if (arc >= 90 && arc < 120) {
      return 60 - (arc - 90);
    } else if (arc >= 180 && arc < 210) {
      return 60;
    } else if (arc >= 210 && arc < 240) {
      return 60 - (arc - 210);
    }
    return common(arc);
  }

  private static double jupiter(double arc) {
    if (arc >= 90 && arc < 120) {
      return 45 + (arc - 90) / 2;
    } else if (arc >= 120 && arc < 150) {
      return 60 - (arc - 120);
    } else if (arc >= 210 && arc < 240) {
      return 45 + (arc - 210) / 2;
    } else if (arc >= 240 && arc < 270) {
      return 60 - (arc - 240);
    }
    return common(arc);
  }

  private static double saturn(double arc) {
    if (arc >= 30 && arc < 60) {
      return (arc - 30) * 2;
    } else if (arc >= 60 && arc < 90) {
      return 60 - (arc - 60) / 2;
    } else if (arc >= 240 && arc < 270) {
      return 30 + (arc - 240);
    } else if (arc >= 270 && arc < 300) {
      return (300 - arc) * 2;
    }
    return common(arc);
  }
}
