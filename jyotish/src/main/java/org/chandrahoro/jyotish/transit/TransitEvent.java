package org.chandrahoro.jyotish.transit;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dasha.DashaPeriod;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.SolarEclipse;

/** Something in the sky that matters to one person, with when, how much and why. */
public sealed interface TransitEvent {
  /** When it happens or begins; the beginning of the searched span where it ran before. */
  UniversalTime start();

  /** When it is over; none for what happens in an instant. */
  Optional<UniversalTime> end();

  /** From 1, hardly felt, to 9; see {@link EventWeight}. */
  int weight();

  List<TransitReason> why();

  /** A slow graha enters another sign, and so other houses of the person. */
  record Entry(Ingress ingress, int weight, List<TransitReason> why) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return ingress.time();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.empty();
    }
  }

  /** A slow graha touches a natal point, or comes back to its own. */
  record Touch(ContactSpan contact, int weight) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return contact.span().start();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.of(contact.span().end());
    }

    @Override
    public List<TransitReason> why() {
      return contact.why();
    }
  }

  /** The Sun comes back to its natal place: the person's year begins. */
  record YearBegins(PointCrossing crossing, int weight) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return crossing.time();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.empty();
    }

    @Override
    public List<TransitReason> why() {
      return List.of(new TransitReason.Returns(Graha.SUN));
    }
  }

  /** A graha stands still near natal points. */
  record Standstill(Station station, int weight, List<TransitReason> why) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return station.time();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.empty();
    }
  }

  /** Saturn in one of his hard places, sade sati or dhaiya. */
  record HardStay(SaturnPhase phase, TransitSpan span, int weight) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return span.start();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.of(span.end());
    }

    @Override
    public List<TransitReason> why() {
      return List.of(new TransitReason.HardSaturn(phase));
    }
  }

  /** Jupiter and Saturn both reach a house. */
  record DoubleReach(DoubleTransit transit, int weight) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return transit.span().start();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.of(transit.span().end());
    }

    @Override
    public List<TransitReason> why() {
      return transit.why();
    }
  }

  /** The Sun or the Moon, by the umbra, is eclipsed; whether a place sees it is asked elsewhere. */
  record EclipseFalls(Eclipse eclipse, int weight, List<TransitReason> why)
      implements TransitEvent {
    @Override
    public UniversalTime start() {
      return UniversalTime.of(eclipse.greatest());
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.empty();
    }

    /** The one that is eclipsed. */
    public Graha luminary() {
      return eclipse instanceof SolarEclipse ? Graha.SUN : Graha.MOON;
    }
  }

  /** A mahadasha or antardasha of Vimshottari begins. */
  record DashaChange(DashaPeriod period, int weight) implements TransitEvent {
    @Override
    public UniversalTime start() {
      return period.start();
    }

    @Override
    public Optional<UniversalTime> end() {
      return Optional.of(period.end());
    }

    @Override
    public List<TransitReason> why() {
      return List.of(new TransitReason.DashaBegins(period.lords()));
    }
  }
}
