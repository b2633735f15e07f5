package org.chandrahoro.jyotish.drishti;

import org.chandrahoro.jyotish.Graha;

/**
 * How much one of the seven sees of a point, by the exact arc from it to the point, in virupas. All
 * see most at the seventh sign; Mars, Jupiter and Saturn see more about the signs that they see
 * fully, and schools differ in how much. The nodes see nothing.
 */
public enum SphutaDrishti {
  /** Brihat Parashara Hora Shastra 26.6–12 (Santhanam): 0 to 60, the special sights by verses. */
  PARASHARA {
    @Override
    double special(Graha graha, double arc) {
      return switch (graha) {
        case MARS -> mars(arc);
        case JUPITER -> jupiter(arc);
        case SATURN -> saturn(arc);
        default -> common(arc);
      };
    }
  },

  /**
   * Raman, Graha and Bhava Balas, ch. 8, after Sripati: the common sight, and in the signs of full
   * sight 15 more for Mars, 30 for Jupiter, 45 for Saturn; up to 90.
   */
  RAMAN {
    @Override
    double special(Graha graha, double arc) {
      int sign = (int) (arc / 30) + 1;
      int more =
          switch (graha) {
            case MARS -> sign == 4 || sign == 8 ? 15 : 0;
            case JUPITER -> sign == 5 || sign == 9 ? 30 : 0;
            case SATURN -> sign == 3 || sign == 10 ? 45 : 0;
            default -> 0;
          };
      return common(arc) + more;
    }
  };

  /**
   * Virupas of sight.
   *
   * @param arcDegrees from the graha forward to the point, [0, 360)
   */
  public double virupas(Graha graha, double arcDegrees) {
    return graha.isNode() ? 0 : special(graha, arcDegrees);
  }

  abstract double special(Graha graha, double arc);

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
