package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something counts: a date in the person's own zone, and when it is over. */
public record QuotaWindow(LocalDate localDate, Instant endsAt) {
  public static QuotaWindow of(Instant now, ZoneId zone) {
    LocalDate date = LocalDate.ofInstant(now, zone);
    return new QuotaWindow(date, date.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
