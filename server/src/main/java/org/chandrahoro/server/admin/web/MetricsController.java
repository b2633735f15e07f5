package org.chandrahoro.server.admin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.entitlement.UsageDay;
import org.chandrahoro.server.entitlement.UsageReport;
import org.chandrahoro.server.insight.DayCount;
import org.chandrahoro.server.insight.DayCounts;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the AI plane did and cost, by UTC day. */
@RestController
class MetricsController {
  private static final int UNASKED_DAYS = 7;
  private static final int MOST_DAYS = 92;

  private final UsageReport usage;
  private final DayCounts counts;
  private final Clock clock;

  MetricsController(UsageReport usage, DayCounts counts, Clock clock) {
    this.usage = usage;
    this.counts = counts;
    this.clock = clock;
  }

  record Row(
      LocalDate day,
      String endpoint,
      String provider,
      String model,
      String keyOwner,
      long requests,
      long attempts,
      long retriesAndFallbacks,
      long failed,
      UsageDay.Tokens tokens,
      long costMicroDollars,
      UsageDay.Latency latencyMs) {
    static Row of(UsageDay day) {
      return new Row(
          day.day(),
          day.endpoint(),
          day.model().provider().word(),
          day.model().name(),
          day.keyOwner().word(),
          day.requests(),
          day.attempts(),
          day.further(),
          day.failed(),
          day.tokens(),
          day.costMicroDollars(),
          day.latency());
    }
  }

  record Totals(long attempts, long failed, UsageDay.Tokens tokens, long costMicroDollars) {
    static Totals of(List<UsageDay> days) {
      return new Totals(
          days.stream().mapToLong(UsageDay::attempts).sum(),
          days.stream().mapToLong(UsageDay::failed).sum(),
          days.stream().map(UsageDay::tokens).reduce(UsageDay.Tokens.NONE, UsageDay.Tokens::plus),
          days.stream().mapToLong(UsageDay::costMicroDollars).sum());
    }
  }

  record Metrics(
      LocalDate from, LocalDate to, Totals totals, List<Row> usage, List<DayCount> counts) {}

  @GetMapping("/admin/metrics")
  Metrics metrics(
      Administrator administrator,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    administrator.require(Capability.VIEW_METRICS);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate last = to == null ? today : date("to", to);
    LocalDate first = from == null ? last.minusDays(UNASKED_DAYS - 1L) : date("from", from);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw Refusal.badField(
          "from", first + " to " + last + "; accepted are 1 to " + MOST_DAYS + " days");
    }
    List<UsageDay> used = usage.days(first, last);
    return new Metrics(
        first, last, Totals.of(used), used.stream().map(Row::of).toList(), counts.of(first, last));
  }

  private static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw Refusal.badField(field, "'" + text + "'; accepted is a date such as 2026-03-01");
    }
  }
}
