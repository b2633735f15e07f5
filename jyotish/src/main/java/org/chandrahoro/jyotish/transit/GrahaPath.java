package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;

/**
 * A graha's way through a span of time, cut at its stations once, so that the crossings of many
 * longitudes cost no more than their own roots.
 */
final class GrahaPath {
  private final Graha graha;
  private final GrahaMotion motion;
  private final List<MonotonePiece> pieces;
  private final UniversalTime end;

  GrahaPath(Graha graha, GrahaMotion motion, List<MonotonePiece> pieces, UniversalTime end) {
    this.graha = graha;
    this.motion = motion;
    this.pieces = pieces;
    this.end = end;
  }

  Graha graha() {
    return graha;
  }

  /** The longitude at an instant of the span, degrees. */
  double degreesAt(UniversalTime time) {
    return motion.degreesAt(time.daysSinceJ2000());
  }

  /** When the graha stands on a longitude, in order of time. */
  List<PointCrossing> crossings(double degrees) {
    var found = new ArrayList<PointCrossing>();
    for (MonotonePiece piece : pieces) {
      double edge = piece.nextEdge(degrees);
      if (piece.reaches(edge)) {
        double time = piece.timeOf(edge, motion);
        if (time < end.daysSinceJ2000()) {
          found.add(new PointCrossing(graha, new UniversalTime(time), piece.motion()));
        }
      }
    }
    return found;
  }

  /** The instants at which it turns. */
  List<UniversalTime> turns() {
    var turns = new ArrayList<UniversalTime>();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).motion() != pieces.get(i - 1).motion()) {
        turns.add(new UniversalTime(pieces.get(i).start()));
      }
    }
    return turns;
  }
}
