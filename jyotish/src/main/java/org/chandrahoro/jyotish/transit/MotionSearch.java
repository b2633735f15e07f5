package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.GrahaPlace;

/** Cuts a graha's way through a span of time at its stations, and finds crossings in the pieces. */
final class MotionSearch {
  /** In days: a station is where the speed turns, which is as sharp as the speed is true. */
  private static final double STATION_TOLERANCE = 1e-6;

  private final GrahaMotion graha;
  private final double stepDays;

  /**
   * @param stepDays shorter than half the time between any two stations, and short enough that the
   *     graha travels less than a half turn in it
   */
  MotionSearch(GrahaMotion graha, double stepDays) {
    this.graha = graha;
    this.stepDays = stepDays;
  }

  /**
   * Days between looks: each graha's shortest retrogression (about 20 days for Mercury, 40 for
   * Venus, 60 for Mars) holds several; the true node turns every few days.
   */
  static double stepDaysFor(Graha graha, boolean trueNode) {
    return switch (graha) {
      case SUN -> 10;
      case MOON -> 2;
      case MERCURY -> 3;
      case VENUS -> 6;
      case MARS -> 8;
      case JUPITER -> 12;
      case SATURN -> 15;
      case RAHU, KETU -> trueNode ? 0.5 : 20;
    };
  }

  /** Called for each crossing of one of the equal arcs' edges, in order of time. */
  interface Crossing {
    void at(UniversalTime time, int fromArc, int toArc, Motion motion);
  }

  /** Crossings in [from, to) of the edges of so many equal arcs of the circle. */
  void crossings(UniversalTime from, UniversalTime to, int arcs, Crossing found) {
    double width = 360.0 / arcs;
    for (MonotonePiece piece : pieces(from, to)) {
      double here = piece.startDegrees();
      double there = here + piece.travelDegrees();
      if (piece.motion() == Motion.DIRECT) {
        for (int edge = (int) Math.floor(here / width) + 1; edge * width <= there; edge++) {
          report(piece, edge, width, arcs, to, found);
        }
      } else {
        for (int edge = (int) Math.floor(here / width); edge * width > there; edge--) {
          report(piece, edge, width, arcs, to, found);
        }
      }
    }
  }

  private void report(
      MonotonePiece piece, int edge, double width, int arcs, UniversalTime to, Crossing found) {
    double time = piece.timeOf(edge * width, graha);
    if (time >= to.daysSinceJ2000()) {
      return;
    }
    int above = Math.floorMod(edge, arcs);
    int below = Math.floorMod(edge - 1, arcs);
    boolean direct = piece.motion() == Motion.DIRECT;
    found.at(
        new UniversalTime(time), direct ? below : above, direct ? above : below, piece.motion());
  }

  /** The instants in [from, to) at which the graha stands still. */
  List<UniversalTime> stations(UniversalTime from, UniversalTime to) {
    var stations = new ArrayList<UniversalTime>();
    List<MonotonePiece> pieces = pieces(from, to);
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).motion() != pieces.get(i - 1).motion()) {
        stations.add(new UniversalTime(pieces.get(i).start()));
      }
    }
    return stations;
  }

  /** The graha's way through [from, to), piece by piece, none longer than a step. */
  List<MonotonePiece> pieces(UniversalTime from, UniversalTime to) {
    var pieces = new ArrayList<MonotonePiece>();
    double last = to.daysSinceJ2000();
    double start = from.daysSinceJ2000();
    GrahaPlace atStart = graha.at(from);
    while (start < last) {
      double end = Math.min(start + stepDays, last);
      GrahaPlace atEnd = graha.at(new UniversalTime(end));
      if (atStart.isRetrograde() != atEnd.isRetrograde()) {
        double station = stationBetween(start, end, atStart.isRetrograde());
        GrahaPlace atStation = graha.at(new UniversalTime(station));
        pieces.add(piece(start, atStart, station, atStation));
        pieces.add(piece(station, atStation, end, atEnd));
      } else {
        pieces.add(piece(start, atStart, end, atEnd));
      }
      start = end;
      atStart = atEnd;
    }
    return pieces;
  }

  private static MonotonePiece piece(double start, GrahaPlace from, double end, GrahaPlace to) {
    double degrees = from.longitude().degrees();
    return new MonotonePiece(
        start, end, degrees, Degrees.shortest(to.longitude().degrees() - degrees));
  }

  private double stationBetween(double start, double end, boolean retrogradeAtStart) {
    double low = start;
    double high = end;
    while (high - low > STATION_TOLERANCE) {
      double middle = (low + high) / 2;
      if (graha.speedAt(middle) < 0 == retrogradeAtStart) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
