package org.chandrahoro.jyotish.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.division.DayDivisions;
import org.chandrahoro.jyotish.eclipse.LocalEclipse;
import org.chandrahoro.jyotish.festival.EkadashiDay;
import org.chandrahoro.jyotish.festival.FestivalDay;
import org.chandrahoro.jyotish.festival.Sankranti;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.speciality.AnandadiSpan;
import org.chandrahoro.jyotish.speciality.Speciality;

/**
 * Everything that the almanac says of a day, sunrise to sunrise.
 *
 * @param specialities those that hold at some time of the day, by their beginning
 * @param anandadi the yogas that begin with Ananda; they tile the day
 * @param ekadashi one that smartas or vaishnavas keep on this date
 * @param sankrantis the Sun's entries into signs within the day
 * @param eclipses those whose greatest instant lies within the day, seen here or not
 */
public record FullDay(
    Panchanga panchanga,
    DayDivisions divisions,
    List<Speciality> specialities,
    List<AnandadiSpan> anandadi,
    List<FestivalDay> festivals,
    Optional<EkadashiDay> ekadashi,
    List<Sankranti> sankrantis,
    List<LocalEclipse> eclipses)
    implements AlmanacDay {
  public FullDay {
    specialities = List.copyOf(specialities);
    anandadi = List.copyOf(anandadi);
    festivals = List.copyOf(festivals);
    sankrantis = List.copyOf(sankrantis);
    eclipses = List.copyOf(eclipses);
  }

  @Override
  public LocalDate date() {
    return panchanga.date();
  }
}
