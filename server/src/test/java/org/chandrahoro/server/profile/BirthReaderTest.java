package org.chandrahoro.server.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthReaderTest {
  private final BirthReader reader = new BirthReader();

  @Test
  void aBirthIsReadWithItsInstant() {
    BirthDetails birth = understood(at("1990-05-17", "14:35", "Asia/Kolkata"));
    assertThat(birth.offset()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
    assertThat(birth.instant()).contains(Instant.parse("1990-05-17T09:05:00Z"));
    assertThat(birth.toBirth().time())
        .isEqualTo(new BirthTime.Recorded(Instant.parse("1990-05-17T09:05:00Z")));
    assertThat(birth.toBirth().place()).isEqualTo(birth.place().position());
  }

  @Test
  void aRoughTimeKeepsItsMargin() {
    BirthDetails birth =
        understood(entry("1990-05-17", "14:35:20", 30, null, 17.0, 78.0, "Asia/Kolkata", null));
    assertThat(birth.time()).isEqualTo(new WrittenTime.Within(LocalTime.of(14, 35, 20), 30));
    assertThat(birth.toBirth().time())
        .isEqualTo(
            new BirthTime.Within(Instant.parse("1990-05-17T09:05:20Z"), Duration.ofMinutes(30)));
  }

  @Test
  void anUnknownTimeSpansTheDay() {
    BirthDetails birth = understood(at("1990-05-17", "unknown", "Asia/Kolkata"));
    assertThat(birth.instant()).isEmpty();
    assertThat(birth.toBirth().time())
        .isEqualTo(
            new BirthTime.Unknown(
                Instant.parse("1990-05-16T18:30:00Z"), Instant.parse("1990-05-17T18:30:00Z")));
  }

  @Test
  void anUnknownTimeIsNeverInAGap() {
    assertThat(understood(at("1986-04-27", "unknown", "America/New_York")).offset())
        .isEqualTo(ZoneOffset.ofHours(-4));
  }

  @Test
  void aPlaceByNameBringsItsZone() {
    BirthDetails birth =
        understood(entry("1990-05-17", "14:35", null, "Hyderabad", null, null, null, null));
    assertThat(birth.place().zone()).contains(ZoneId.of("Asia/Kolkata"));
    assertThat(birth.place().position().latitudeDegrees()).isBetween(17.3, 17.5);
    assertThat(birth.place().name()).isEqualTo("Hyderabad");
  }

  @Test
  void figuresWinOverTheNameAndBringTheirZone() {
    BirthDetails birth =
        understood(entry("1990-05-17", "14:35", null, "Hyderabad", 40.7128, -74.006, null, null));
    assertThat(birth.place().zone()).contains(ZoneId.of("America/New_York"));
    assertThat(birth.place().name()).isEqualTo("Hyderabad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600-01-01", "2400-12-31", "2000-02-29"})
  void datesOfTheEightHundredYearsAreRead(String date) {
    assertThat(understood(at(date, "12:00", "UTC")).date()).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "1986-02-30, 12:00, date",
    "1900-02-29, 12:00, date",
    "1599-12-31, 12:00, date",
    "2401-01-01, 12:00, date",
    "17-05-1990, 12:00, date",
    "1990-05-17, 24:00, time",
    "1990-05-17, 2 pm,  time",
    "'',         12:00, date",
    "1990-05-17, '',    time"
  })
  void whatIsNoDateOrTimeIsNamed(String date, String time, String field) {
    assertThat(refused(at(date, time, "Asia/Kolkata")).field()).isEqualTo(field);
  }

  @Test
  void everyOtherBadFieldIsNamed() {
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 91.0, 0.0, "UTC", null)))
        .isEqualTo("lat");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 0.0, 180.1, "UTC", null)))
        .isEqualTo("lon");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, Double.NaN, 0.0, "UTC", null)))
        .isEqualTo("lat");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 0.0, null, "UTC", null)))
        .isEqualTo("lon");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 0.0, 0.0, "Mars/Olympus", null)))
        .isEqualTo("zone");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 0.0, 0.0, null, "+19:00")))
        .isEqualTo("offset");
    assertThat(field(entry("1990-05-17", "14:35", 0, null, 0.0, 0.0, null, "five")))
        .isEqualTo("offset");
    assertThat(field(entry("1990-05-17", "14:35", 721, null, 0.0, 0.0, "UTC", null)))
        .isEqualTo("within_minutes");
    assertThat(field(entry("1990-05-17", "unknown", 10, null, 0.0, 0.0, "UTC", null)))
        .isEqualTo("within_minutes");
    assertThat(field(entry("1990-05-17", "14:35", null, null, null, null, "UTC", null)))
        .isEqualTo("place");
    assertThat(field(entry("1990-05-17", "14:35", null, "Xqzzvbk", null, null, null, null)))
        .isEqualTo("place");
  }

  @Test
  void theRefusalQuotesTheValueAndSaysWhatIsAccepted() {
    assertThat(refused(at("1986-02-30", "12:00", "UTC")).detail())
        .isEqualTo("'1986-02-30' is not a date from 1600-01-01 to 2400-12-31, written YYYY-MM-DD");
  }

  @Test
  void gapsAndOverlapsAreProblemsOfTheirOwn() {
    assertThatThrownBy(
            () ->
                reader
                    .read(at("1986-04-27", "02:30", "America/New_York"), Locale.ENGLISH)
                    .orRefuse())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.error()).isEqualTo("NO_SUCH_LOCAL_TIME");
              assertThat(refusal.status().value()).isEqualTo(422);
            });
    assertThatThrownBy(
            () ->
                reader
                    .read(at("1986-10-26", "01:30", "America/New_York"), Locale.ENGLISH)
                    .orRefuse())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.error()).isEqualTo("AMBIGUOUS_LOCAL_TIME");
              assertThat(refusal).hasMessageContaining("-04:00").hasMessageContaining("-05:00");
            });
    var later =
        understood(
            entry("1986-10-26", "01:30", null, null, 40.7, -74.0, "America/New_York", "-05:00"));
    assertThat(later.instant()).contains(Instant.parse("1986-10-26T06:30:00Z"));
  }

  private BirthDetails understood(BirthEntry entry) {
    return reader.read(entry, Locale.ENGLISH).orRefuse();
  }

  private BirthOutcome.Unacceptable refused(BirthEntry entry) {
    return (BirthOutcome.Unacceptable) reader.read(entry, Locale.ENGLISH);
  }

  private String field(BirthEntry entry) {
    return refused(entry).field();
  }

  private static BirthEntry at(String date, String time, String zone) {
    return entry(date, time, null, null, 17.385, 78.4867, zone, null);
  }

  private static BirthEntry entry(
      String date,
      String time,
      @Nullable Integer within,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String zone,
      @Nullable String offset) {
    return new BirthEntry("Asha", date, time, within, place, lat, lon, zone, offset);
  }
}
