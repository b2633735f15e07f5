package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something counts: a date in the person's own zone, and when it is over. */
public record QuotaWindow(LocalDate localDate, Instant endsAt) {
  public static QuotaWindow of(Instant now, ZoneId zone) {
    return of(LocalDate.ofInstant(now, zone), zone);
  }

  static QuotaWindow of(LocalDate date, ZoneId zone) {
    return new QuotaWindow(date, date.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
