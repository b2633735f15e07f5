package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Nakshatra;

/** The limbs and windows of one day once its sunrise, sunset and next sunrise are known. */
final class DayReckoning {
  private static final Nakshatra[] NAKSHATRAS = Nakshatra.values();

  private final LimbTimes times;
  private final DayParts parts;

  DayReckoning(LimbTimes times, DayParts parts) {
    this.times = times;
    this.parts = parts;
  }

  List<Until<Tithi>> tithis() {
    return limbs(LimbAngle.TITHI, index -> new Tithi(index + 1));
  }

  List<Until<Nakshatra>> nakshatras() {
    return limbs(LimbAngle.NAKSHATRA, index -> NAKSHATRAS[index]);
  }

  List<Until<NityaYoga>> yogas() {
    return limbs(LimbAngle.YOGA, index -> NityaYoga.ofNumber(index + 1));
  }

  List<Until<Karana>> karanas() {
    return limbs(LimbAngle.KARANA, index -> new Karana(index + 1));
  }

  DayWindows windows(Vara vara, List<Until<Nakshatra>> nakshatras) {
    var day = DayParts.window(parts.sunrise(), parts.nextSunrise());
    var varjyam = new ArrayList<Window>(3);
    var amrita = new ArrayList<Window>(2);
    double from = startAtSunrise(LimbAngle.NAKSHATRA);
    for (Until<Nakshatra> nakshatra : nakshatras) {
      double to = UniversalTime.of(nakshatra.end()).daysSinceJ2000();
      for (Window window : NakshatraGhatis.varjyam(nakshatra.limb(), from, to)) {
        addIfOverlapping(day, window, varjyam);
      }
      addIfOverlapping(day, NakshatraGhatis.amrita(nakshatra.limb(), from, to), amrita);
      from = to;
    }
    return new DayWindows(
        parts.rahuKalam(vara),
        parts.gulikaKalam(vara),
        parts.yamagandam(vara),
        parts.abhijit(),
        parts.durmuhurtam(vara),
        varjyam,
        amrita);
  }

  private static void addIfOverlapping(Window day, Window window, List<Window> windows) {
    if (window.overlaps(day)) {
      windows.add(window);
    }
  }

  private double startAtSunrise(LimbAngle angle) {
    return times.timeOf(angle, angle.startDegrees(angle.indexOf(times.degreesAtOrigin(angle))));
  }

  private <L> List<Until<L>> limbs(LimbAngle angle, IntFunction<L> limb) {
    var limbs = new ArrayList<Until<L>>(3);
    int index = angle.indexOf(times.degreesAtOrigin(angle));
    double end;
    do {
      end = times.timeOf(angle, angle.startDegrees(index + 1));
      limbs.add(new Until<>(limb.apply(index % angle.parts()), instant(end)));
      index++;
    } while (end <= parts.nextSunrise());
    return limbs;
  }

  private static Instant instant(double utDays) {
    return new UniversalTime(utDays).toInstant();
  }
}
