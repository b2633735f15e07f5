package org.chandrahoro.knowledge.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Subject;

/**
 * One computed fact. Its id is unique within a reading and says what it is about; its subjects lead
 * to the passages that may be written from it.
 */
public sealed interface Fact {

  /** Unique within a reading, such as {@code transit.SATURN}. */
  String id();

  /** The outside name of its kind, such as {@code transit}. */
  String kind();

  /** What passages may be about when they rest on this fact. */
  List<Subject> subjects();

  /**
   * A graha in the sky of the day.
   *
   * @param at the instant for which the longitude holds
   * @param fromMoon house counted from the natal Moon, 1 to 12
   * @param fromLagna house counted from the natal lagna, absent without a birth time
   * @param obstructed whether a vedha holds back a good transit from the Moon
   */
  record Transit(
      Graha graha,
      Instant at,
      SiderealLongitude longitude,
      int fromMoon,
      OptionalInt fromLagna,
      boolean retrograde,
      boolean combust,
      boolean obstructed)
      implements Fact {
    @Override
    public String id() {
      return "transit." + graha;
    }

    @Override
    public String kind() {
      return "transit";
    }

    public Rasi rasi() {
      return Rasi.of(longitude);
    }

    @Override
    public List<Subject> subjects() {
      var subjects = new ArrayList<Subject>();
      if (obstructed) {
        subjects.add(new Subject.Vedha(graha, fromMoon));
      } else {
        subjects.add(new Subject.TransitFromMoon(graha, fromMoon));
      }
      fromLagna.ifPresent(house -> subjects.add(new Subject.TransitFromLagna(graha, house)));
      if (retrograde && !graha.isNode()) {
        subjects.add(new Subject.Retrograde(graha));
      }
      if (combust) {
        subjects.add(new Subject.Combust(graha));
      }
      return subjects;
    }
  }

  /** A graha that enters another sign within the day. */
  record Ingress(Graha graha, Instant at, Rasi from, Rasi to, int fromMoon, OptionalInt fromLagna)
      implements Fact {
    @Override
    public String id() {
      return "ingress." + graha;
    }

    @Override
    public String kind() {
      return "ingress";
    }

    @Override
    public List<Subject> subjects() {
      var subjects = new ArrayList<Subject>();
      subjects.add(new Subject.TransitFromMoon(graha, fromMoon));
      fromLagna.ifPresent(house -> subjects.add(new Subject.TransitFromLagna(graha, house)));
      return subjects;
    }
  }

  /** A transiting graha close to a natal one, in degrees of arc. */
  record Contact(
      Graha graha,
      Graha natal,
      SiderealLongitude longitude,
      SiderealLongitude natalLongitude,
      double orbDegrees)
      implements Fact {
    @Override
    public String id() {
      return "contact." + graha + "." + natal;
    }

    @Override
    public String kind() {
      return "contact";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.Contact(graha, natal));
    }
  }

  /** The day's star counted from the birth star. */
  record Tara(Nakshatra birth, Nakshatra day, int number, Instant until) implements Fact {
    @Override
    public String id() {
      return "tara";
    }

    @Override
    public String kind() {
      return "tara";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.Tara(number), new Subject.NakshatraOfDay(day));
    }
  }

  /** The day's Moon counted from the natal Moon. */
  record ChandraBala(Rasi natal, Rasi day, int house) implements Fact {
    @Override
    public String id() {
      return "chandra-bala";
    }

    @Override
    public String kind() {
      return "chandra_bala";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.ChandraBala(house));
    }
  }

  record Tithi(int number, Instant until) implements Fact {
    @Override
    public String id() {
      return "tithi";
    }

    @Override
    public String kind() {
      return "tithi";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.TithiOfDay(number));
    }
  }

  record Vara(Graha lord) implements Fact {
    @Override
    public String id() {
      return "vara";
    }

    @Override
    public String kind() {
      return "vara";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.VaraOfDay(lord));
    }
  }

  record NityaYoga(int number, Instant until) implements Fact {
    @Override
    public String id() {
      return "nitya-yoga";
    }

    @Override
    public String kind() {
      return "nitya_yoga";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.NityaYogaOfDay(number));
    }
  }

  record Karana(KaranaName karana, Instant until) implements Fact {
    @Override
    public String id() {
      return "karana";
    }

    @Override
    public String kind() {
      return "karana";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.KaranaOfDay(karana));
    }
  }

  /** The running mahadasha and antardasha. */
  record Dasha(Graha maha, Graha antar, Instant mahaUntil, Instant antarUntil) implements Fact {
    @Override
    public String id() {
      return "dasha";
    }

    @Override
    public String kind() {
      return "dasha";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.Mahadasha(maha), new Subject.Antardasha(maha, antar));
    }
  }

  /** A graha of the birth chart. */
  record Natal(Graha graha, SiderealLongitude longitude, OptionalInt bhava) implements Fact {
    @Override
    public String id() {
      return "natal." + graha;
    }

    @Override
    public String kind() {
      return "natal";
    }

    @Override
    public List<Subject> subjects() {
      var subjects = new ArrayList<Subject>();
      subjects.add(new Subject.GrahaInRasi(graha, Rasi.of(longitude)));
      bhava.ifPresent(house -> subjects.add(new Subject.GrahaInBhava(graha, house)));
      return subjects;
    }
  }

  /** A stretch of the day, one of possibly several of its kind. */
  record Window(DayWindow window, int ordinal, Instant from, Instant to) implements Fact {
    @Override
    public String id() {
      return "window." + window + (ordinal > 1 ? "." + ordinal : "");
    }

    @Override
    public String kind() {
      return "window";
    }

    @Override
    public List<Subject> subjects() {
      return List.of(new Subject.Window(window));
    }
  }
}
