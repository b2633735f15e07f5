package org.chandrahoro.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets as the IANA time zone database tells them (its files asia and northamerica). */
class BirthClockTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Kolkata,      1990-05-17T14:35, +05:30",
    "Asia/Kolkata,      1935-06-01T12:00, +05:30",
    "Asia/Kolkata,      1943-06-01T12:00, +06:30", // war time from 1 September 1942
    "Asia/Kolkata,      1942-01-15T12:00, +06:30", // and from 1 October 1941
    "Asia/Kolkata,      1942-07-01T12:00, +05:30", // but not between 15 May and 1 September
    "Asia/Kolkata,      1945-10-16T12:00, +05:30",
    "Asia/Kolkata,      1905-12-31T12:00, +05:21:10", // Madras local time
    "Asia/Kolkata,      1906-01-02T12:00, +05:30",
    "Asia/Kathmandu,    1990-01-01T12:00, +05:45",
    "America/New_York,  1986-07-01T12:00, -04:00",
    "Europe/Istanbul,   2017-01-15T12:00, +03:00", // Turkey stayed on summer time in 2016
    "UTC,               2000-01-01T00:00, Z"
  })
  void theOffsetIsTheOneInForceAtThatMoment(ZoneId zone, LocalDateTime local, String offset) {
    var expected = ZoneOffset.of(offset);
    assertThat(BirthClock.resolve(local, Optional.of(zone), Optional.empty()))
        .isEqualTo(new LocalTimeResolution.Resolved(local.toInstant(expected), expected));
  }

  @Test
  void aTimeThatTheClocksSkippedIsRefusedWithBothOffsets() {
    assertThat(resolve("America/New_York", "1986-04-27T02:30"))
        .isEqualTo(
            new LocalTimeResolution.NoSuchLocalTime(
                ZoneOffset.ofHours(-5), ZoneOffset.ofHours(-4)));
  }

  @Test
  void aTimeThatTheClocksShowedTwiceNamesBothOffsets() {
    assertThat(resolve("America/New_York", "1986-10-26T01:30"))
        .isEqualTo(
            new LocalTimeResolution.Ambiguous(ZoneOffset.ofHours(-4), ZoneOffset.ofHours(-5)));
  }

  @Test
  void theEdgesOfAGapAndOfAnOverlapAreOrdinaryTimes() {
    assertThat(resolve("America/New_York", "1986-04-27T01:59:59"))
        .isInstanceOf(LocalTimeResolution.Resolved.class);
    assertThat(resolve("America/New_York", "1986-04-27T03:00"))
        .isInstanceOf(LocalTimeResolution.Resolved.class);
    assertThat(resolve("America/New_York", "1986-10-26T00:59:59"))
        .isInstanceOf(LocalTimeResolution.Resolved.class);
    assertThat(resolve("America/New_York", "1986-10-26T02:00"))
        .isInstanceOf(LocalTimeResolution.Resolved.class);
  }

  @Test
  void aStatedOffsetDecides() {
    var local = LocalDateTime.parse("1986-10-26T01:30");
    assertThat(
            BirthClock.resolve(
                local,
                Optional.of(ZoneId.of("America/New_York")),
                Optional.of(ZoneOffset.ofHours(-5))))
        .isEqualTo(
            new LocalTimeResolution.Resolved(
                Instant.parse("1986-10-26T06:30:00Z"), ZoneOffset.ofHours(-5)));
  }

  @Test
  void aDayBeginsWithItsFirstInstantEvenWhereMidnightWasSkipped() {
    // Brazil's clocks went from 00:00 to 01:00 on 4 November 2018.
    assertThat(
            BirthClock.startOfDay(
                LocalDate.of(2018, 11, 4),
                Optional.of(ZoneId.of("America/Sao_Paulo")),
                Optional.empty()))
        .isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
  }

  private static LocalTimeResolution resolve(String zone, String local) {
    return BirthClock.resolve(
        LocalDateTime.parse(local), Optional.of(ZoneId.of(zone)), Optional.empty());
  }
}
