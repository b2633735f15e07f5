package org.chandrahoro.jyotish.yoga;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * The part a graha plays in a rule: itself, the lord of a house, the lord of the sign that another
 * stands in.
 */
sealed interface Role {
  Role SUN = new Itself(Graha.SUN);
  Role MOON = new Itself(Graha.MOON);
  Role MARS = new Itself(Graha.MARS);
  Role MERCURY = new Itself(Graha.MERCURY);
  Role JUPITER = new Itself(Graha.JUPITER);
  Role VENUS = new Itself(Graha.VENUS);
  Role SATURN = new Itself(Graha.SATURN);
  Role RAHU = new Itself(Graha.RAHU);
  Role KETU = new Itself(Graha.KETU);
  Role LAGNA_LORD = lord(1);
  Role ATMA_KARAKA = new Karaka(0);
  Role AMATYA_KARAKA = new Karaka(1);
  Role PUTRA_KARAKA = new Karaka(4);

  static Role of(Graha graha) {
    return new Itself(graha);
  }

  /** The lord of a house from the lagna, 1 to 12. */
  static Role lord(int house) {
    return new Lord(house - 1);
  }

  /** The lord of the sign in which another stands. */
  static Role dispositor(Role of) {
    return new SignLord(of);
  }

  /** The lord of the navamsa sign in which another stands. */
  static Role navamsaDispositor(Role of) {
    return new NavamsaLord(of);
  }

  /** The lord of the sign in which a graha has its exaltation. */
  static Role exaltationLord(Graha of) {
    return new LordOfExaltation(of);
  }

  /** The ordinal of the graha that plays this part in a chart. */
  int in(YogaChart chart);

  /** Counts the graha as a maker and says why it plays the part. */
  void tell(YogaChart chart, Evidence evidence);

  record Itself(Graha graha) implements Role {
    @Override
    public int in(YogaChart chart) {
      return graha.ordinal();
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      evidence.maker(graha.ordinal());
    }
  }

  record Lord(int house) implements Role {
    @Override
    public int in(YogaChart chart) {
      return chart.lord(house);
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      int lord = in(chart);
      evidence.maker(lord);
      evidence.because(new Reason.LordOf(YogaChart.GRAHAS[lord], YogaChart.BHAVAS[house]));
    }
  }

  record SignLord(Role of) implements Role {
    @Override
    public int in(YogaChart chart) {
      return YogaChart.RASIS[chart.sign(of.in(chart))].lord().ordinal();
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      int lord = in(chart);
      int occupant = of.in(chart);
      of.tell(chart, evidence);
      evidence.maker(lord);
      if (lord != occupant) {
        evidence.because(new Reason.Dispositor(YogaChart.GRAHAS[lord], YogaChart.GRAHAS[occupant]));
      }
    }
  }

  record NavamsaLord(Role of) implements Role {
    @Override
    public int in(YogaChart chart) {
      return YogaChart.RASIS[chart.navamsa(of.in(chart))].lord().ordinal();
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      int lord = in(chart);
      int occupant = of.in(chart);
      of.tell(chart, evidence);
      evidence.maker(lord);
      evidence.because(
          lord == occupant
              ? new Reason.NavamsaStanding(YogaChart.GRAHAS[lord], Dignity.OWN)
              : new Reason.NavamsaDispositor(YogaChart.GRAHAS[lord], YogaChart.GRAHAS[occupant]));
    }
  }

  record LordOfExaltation(Graha of) implements Role {
    @Override
    public int in(YogaChart chart) {
      return Dignity.exaltationOf(of).lord().ordinal();
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      int lord = in(chart);
      evidence.maker(lord);
      evidence.because(new Reason.ExaltationLord(YogaChart.GRAHAS[lord], of));
    }
  }

  /** A graha whose exaltation is the sign in which another is debilitated. */
  record ExaltedThere(Graha graha, Graha fallen) implements Role {
    @Override
    public int in(YogaChart chart) {
      return graha.ordinal();
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      evidence.maker(graha.ordinal());
      evidence.because(new Reason.ExaltedThere(graha, fallen));
    }
  }

  record Karaka(int rank) implements Role {
    @Override
    public int in(YogaChart chart) {
      return chart.karaka(rank);
    }

    @Override
    public void tell(YogaChart chart, Evidence evidence) {
      int graha = in(chart);
      evidence.maker(graha);
      evidence.because(new Reason.KarakaRank(YogaChart.GRAHAS[graha], rank + 1));
    }
  }
}
