package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One chart by its options. */
class ChartCommandTest {
  private static CommandRun chart(String options) {
    var args = new ArrayList<>(List.of("chart"));
    args.addAll(Arrays.asList(options.split(" ")));
    return CommandRun.of("", args.toArray(String[]::new));
  }

  private static JsonNode afternoon(String options) {
    return chart("--date 1990-05-17 --time 14:35 " + options).well().json();
  }

  @Test
  void aPlaceByNameIsItsCoordinatesAndItsZone() {
    JsonNode named = afternoon("--place Hyderabad");
    assertThat(named.has("id")).isFalse();
    JsonNode written = afternoon("--lat 17.385 --lon 78.4867 --offset +05:30");
    for (JsonNode chart : List.of(named, afternoon("--lat 17.385 --lon 78.4867"))) {
      assertThat(chart.get("lagna").get("sign")).isEqualTo(written.get("lagna").get("sign"));
      assertThat(chart.get("grahas")).isEqualTo(written.get("grahas"));
    }
  }

  @Test
  void onlyThePartsVargasAndLevelsAskedFor() {
    JsonNode chart =
        afternoon("--place Hyderabad --parts vargas,dashas --vargas D1,d9 --dasha-levels 3");
    assertThat(chart.propertyNames()).containsExactly("conventions", "vargas", "dashas");
    assertThat(chart.get("vargas").propertyNames()).containsExactly("D1", "D9");
    JsonNode vimshottari = chart.get("dashas").get("vimshottari");
    assertThat(vimshottari.propertyNames()).containsExactly("maha", "antar", "pratyantar", "end");
    assertThat(vimshottari.get("pratyantar").size()).isEqualTo(729);
    assertThat(vimshottari.get("pratyantar").get(0).size()).isEqualTo(4);
  }

  /** Lagna Kanya: the ninth is Vrishabha, so the signs run on from Kanya; twelve parts a period. */
  @Test
  void theDashasOfSignsComeOnlyWhenNamed() {
    assertThat(afternoon("--place Hyderabad").get("dashas").propertyNames())
        .containsExactly("vimshottari", "yogini", "ashtottari");
    JsonNode dashas = afternoon("--place Hyderabad --parts rasi_dashas").get("dashas");
    assertThat(dashas.propertyNames()).containsExactly("narayana", "chara");
    JsonNode chara = dashas.get("chara");
    assertThat(chara.propertyNames()).containsExactly("years", "maha", "antar", "end");
    assertThat(chara.get("maha").get(0).toString()).isEqualTo("[5,\"1990-05-17T09:05:00Z\"]");
    assertThat(chara.get("maha").get(1).get(0).asInt()).isEqualTo(6);
    assertThat(chara.get("antar").size()).isEqualTo(12 * chara.get("maha").size());
    assertThat(chara.get("years").get(0).propertyNames())
        .containsExactly(
            "sign", "years", "lord", "lord_by", "lord_sign", "counted", "count", "adjustment");
  }

  /** 17 May 1990 is a Thursday, whose lord is the last of the ruling planets unless among them. */
  @Test
  void pointsAndKpComeOnlyWhenNamed() {
    assertThat(afternoon("--place Hyderabad").propertyNames())
        .doesNotContain("upagrahas", "avasthas", "kp");
    JsonNode chart = afternoon("--place Hyderabad --parts points,kp");
    assertThat(chart.propertyNames())
        .containsExactly(
            "conventions", "upagrahas", "avasthas", "karakamsa_sign", "argalas_on_lagna", "kp");
    assertThat(chart.get("upagrahas").propertyNames())
        .containsExactly(
            "dhuma",
            "vyatipata",
            "parivesha",
            "indrachapa",
            "upaketu",
            "kala",
            "mrityu",
            "ardhaprahara",
            "yamaghantaka",
            "gulika",
            "mandi");
    assertThat(chart.get("avasthas").get("Sun").propertyNames())
        .containsExactly("baladi", "jagradadi", "deeptadi", "lajjitadi", "sayanadi");
    assertThat(chart.get("kp").get("cusps").size()).isEqualTo(12);
    assertThat(chart.get("kp").get("significators").size()).isEqualTo(12);
    assertThat(chart.get("kp").get("ruling_planets").toString()).contains("Jupiter");
  }

  @Test
  void beyondThePolarCircleWhatNeedsSunriseOrCuspsIsLeftOutInOneLine() {
    JsonNode chart =
        chart(
                "--date 2000-06-21 --time 12:00 --lat 70 --lon 20 --offset +01:00"
                    + " --parts jaimini,points,kp")
            .well()
            .json();
    assertThat(chart.get("special_lagnas").get("without_sunrise").asString()).isEqualTo("stays_up");
    assertThat(chart.get("upagrahas").get("without_sunrise").asString()).isEqualTo("stays_up");
    assertThat(chart.get("upagrahas").has("gulika")).isFalse();
    assertThat(chart.get("avasthas").get("Sun").has("sayanadi")).isFalse();
    assertThat(chart.get("kp").get("absent").asString()).contains("70.0°");
  }

  @Test
  void theFurtherPartsOfAnUncertainBirthAreNamed() {
    JsonNode chart = afternoon("--place Hyderabad --within 30 --parts points,kp,rasi_dashas");
    var uncertain = new ArrayList<String>();
    chart.get("uncertain").forEach(name -> uncertain.add(name.asString()));
    assertThat(uncertain)
        .containsExactly(
            "dashas", "upagrahas", "avasthas", "karakamsa_sign", "argalas_on_lagna", "kp");
  }

  @Test
  void aVariantOfAVargaStandsUnderItsOwnName() {
    JsonNode vargas =
        afternoon("--place Hyderabad --parts vargas --vargas D2,D2:uma-shambhu,d24:simha")
            .get("vargas");
    assertThat(vargas.propertyNames()).containsExactly("D2", "D2:uma-shambhu", "D24:simha");
  }

  @Test
  void theStrengthsNameTheirSchoolAndTheTotalIsTheSum() {
    for (String school : List.of("parashara", "raman")) {
      JsonNode chart = afternoon("--place Hyderabad --parts shadbala --shadbala " + school);
      assertThat(chart.propertyNames())
          .containsExactly(
              "conventions", "shadbala", "bhava_bala", "vimsopaka", "varga_dignity", "vargottama");
      JsonNode shadbala = chart.get("shadbala");
      assertThat(shadbala.get("unit").asString()).isEqualTo("virupa");
      assertThat(shadbala.get("school").asString()).isEqualTo(school);
      for (String graha : List.of("Sun", "Moon", "Mars", "Mercury", "Jupiter", "Venus", "Saturn")) {
        double sum = 0;
        for (var member : shadbala.get(graha).properties()) {
          if (member.getKey().equals("total")) {
            assertThat(member.getValue().asDouble()).isCloseTo(sum, within(0.001));
            break;
          }
          sum += member.getValue().asDouble();
        }
        assertThat(sum).isGreaterThan(0);
      }
    }
  }

  /** The Sun is the first of the seven in brightness, in every chart (BPHS 27.14). */
  @Test
  void theComponentsOfTheShadbalaSayWhyWhenAsked() {
    assertThat(afternoon("--place Hyderabad --parts shadbala").at("/shadbala/Sun").has("why"))
        .isFalse();
    JsonNode sun = afternoon("--place Hyderabad --parts shadbala --why").at("/shadbala/Sun");
    assertThat(sun.at("/why/naisargika").asString())
        .isEqualTo("By its brightness it is the 1st of seven.");
    assertThat(sun.get("why").propertyNames())
        .containsExactlyElementsOf(
            sun.propertyNames().stream().takeWhile(name -> !name.equals("total")).toList());
  }

  @Test
  void underTheMidnightSunTheStrengthsSayWhereTheSunStays() {
    JsonNode shadbala =
        chart(
                "--date 1990-06-20 --time 12:00 --lat 78 --lon 15 --offset +00:00"
                    + " --parts shadbala")
            .well()
            .json()
            .get("shadbala");
    assertThat(shadbala.get("without_sunrise").asString()).isEqualTo("stays_up");
    assertThat(shadbala.get("Mars").has("hora")).isFalse();
    assertThat(shadbala.get("Mars").has("total")).isFalse();
    assertThat(shadbala.get("Mars").has("dig")).isTrue();
  }

  @Test
  void theRowsOfTheAshtakavargaComeWhenAskedFor() {
    JsonNode plain = afternoon("--place Hyderabad --parts ashtakavarga").get("ashtakavarga");
    assertThat(plain.propertyNames())
        .containsExactly("table", "bhinna", "sarva", "trikona", "ekadhipatya", "pindas");
    JsonNode rows =
        afternoon("--place Hyderabad --parts ashtakavarga --prastara --ashtakavarga varahamihira")
            .get("ashtakavarga");
    assertThat(rows.get("table").asString()).isEqualTo("varahamihira");
    assertThat(rows.get("prastara").get("Moon").get("Lagna").size()).isEqualTo(12);
  }

  @Test
  void theFirstPeriodStartsBeforeBirth() {
    JsonNode dashas = afternoon("--place Hyderabad --parts dashas").get("dashas");
    for (String kind : List.of("vimshottari", "yogini", "ashtottari")) {
      JsonNode maha = dashas.get(kind).get("maha");
      JsonNode first = maha.get(0);
      JsonNode second = maha.get(1);
      assertThat(first.get(first.size() - 1).asString()).isLessThan("1990-05-17T09:05:00Z");
      assertThat(second.get(second.size() - 1).asString()).isGreaterThan("1990-05-17T09:05:00Z");
    }
  }

  /**
   * On 17 May 1990 the Moon went through Dhanishtha into Shatabhisha, in Kumbha since the day
   * before.
   */
  @Test
  void anUnknownTimeLeavesOutWhateverDependsOnIt() {
    JsonNode chart = chart("--date 1990-05-17 --time unknown --place Hyderabad").well().json();
    assertThat(chart.propertyNames())
        .containsExactly("conventions", "birth_time", "grahas", "vargas");
    assertThat(chart.get("vargas").propertyNames()).containsExactly("D1");
    assertThat(chart.get("vargas").get("D1").has("Lagna")).isFalse();
    JsonNode begins = at("00:00");
    JsonNode ends = at("23:59:59");
    for (var graha : chart.get("grahas").properties()) {
      int first = begins.get(graha.getKey()).get("sign").asInt();
      int last = ends.get(graha.getKey()).get("sign").asInt();
      JsonNode shown = graha.getValue();
      assertThat(shown.has("house")).isFalse();
      assertThat(shown.has("longitude")).isFalse();
      if (first == last) {
        assertThat(shown.get("sign").asInt()).isEqualTo(first);
      } else {
        assertThat(shown.has("sign")).isFalse();
        assertThat(shown.get("signs").toString()).isEqualTo("[" + first + "," + last + "]");
      }
    }
    JsonNode stars = chart.get("grahas").get("Moon").get("nakshatras");
    assertThat(stars.get(0)).isEqualTo(begins.get("Moon").get("nakshatra"));
    assertThat(stars.get(stars.size() - 1)).isEqualTo(ends.get("Moon").get("nakshatra"));
    assertThat(stars.size()).isEqualTo(2);
    assertThat(chart.toString()).doesNotContain("null");
  }

  private static JsonNode at(String time) {
    return chart("--date 1990-05-17 --time " + time + " --place Hyderabad")
        .well()
        .json()
        .get("grahas");
  }

  /** The Sun entered Vrishabha in the first hour of 15 May 1990: that day it has both signs. */
  @Test
  void aGrahaThatChangedSignThatDayHasBothSigns() {
    JsonNode sun =
        chart("--date 1990-05-15 --time unknown --place Hyderabad --parts positions")
            .well()
            .json()
            .get("grahas")
            .get("Sun");
    assertThat(sun.get("signs").toString()).isEqualTo("[0,1]");
    assertThat(sun.has("sign")).isFalse();
  }

  @Test
  void withinMinutesKeepsWhatIsTheSameAndNamesTheRest() {
    JsonNode chart = afternoon("--place Hyderabad --within 30");
    var uncertain = new ArrayList<String>();
    chart.get("uncertain").forEach(name -> uncertain.add(name.asString()));
    JsonNode early = chart("--date 1990-05-17 --time 14:05 --place Hyderabad").well().json();
    JsonNode late = chart("--date 1990-05-17 --time 15:05 --place Hyderabad").well().json();
    assertThat(uncertain).contains("grahas.Moon.longitude", "mc", "dashas").doesNotHaveDuplicates();
    int kept = 0;
    int open = 0;
    for (var varga : early.get("vargas").properties()) {
      for (var place : varga.getValue().properties()) {
        JsonNode shown = chart.get("vargas").get(varga.getKey()).get(place.getKey());
        String name = "vargas." + varga.getKey() + "." + place.getKey();
        if (shown == null) {
          assertThat(uncertain).contains(name);
          open++;
        } else {
          assertThat(uncertain).doesNotContain(name);
          assertThat(shown).as(name).isEqualTo(place.getValue());
          assertThat(shown)
              .as(name)
              .isEqualTo(late.get("vargas").get(varga.getKey()).get(place.getKey()));
          kept++;
        }
      }
    }
    assertThat(kept).isGreaterThan(100);
    assertThat(open).isGreaterThan(10);
    assertThat(uncertain).contains("vargas.D60.Lagna");
  }

  /** New York sprang from 02:00 to 03:00 on 2 April 1989 and fell back on 29 October 1989. */
  @Test
  void anHourThatDidNotExistIsRefusedAndOneThatCameTwiceIsAsked() {
    String place = " --lat 40.7 --lon -74 --zone America/New_York";
    assertThat(chart("--date 1989-04-02 --time 02:30" + place).refusal())
        .contains("1989-04-02T02:30")
        .contains("does not exist")
        .contains("-05:00")
        .contains("-04:00");
    assertThat(chart("--date 1989-10-29 --time 01:30" + place).refusal())
        .contains("1989-10-29T01:30")
        .contains("twice")
        .contains("-04:00")
        .contains("-05:00");
    JsonNode chosen = chart("--date 1989-10-29 --time 01:30 --offset -04:00" + place).well().json();
    JsonNode other = chart("--date 1989-10-29 --time 01:30 --offset -05:00" + place).well().json();
    assertThat(chosen.get("lagna")).isNotEqualTo(other.get("lagna"));
    var batch =
        CommandRun.of(
                """
                {"id":"gap","lat":40.7,"lon":-74,"local":"1989-04-02T02:30","zone":"America/New_York"}
                {"id":"twice","lat":40.7,"lon":-74,"local":"1989-10-29T01:30","zone":"America/New_York"}
                """,
                "chart",
                "--batch")
            .well()
            .rows();
    assertThat(batch.get(0).get("error").asString()).contains("does not exist");
    assertThat(batch.get(1).get("error").asString()).contains("twice");
  }

  /** India kept +06:30 in the war: the same clock time is an hour earlier in UTC than in 1946. */
  @Test
  void theOffsetComesFromTheHistoryOfTheZone() {
    String noon = "--time 12:00 --parts positions --lat 17.385 --lon 78.4867 ";
    assertThat(chart("--date 1943-06-01 " + noon + "--zone Asia/Kolkata").well().json())
        .isEqualTo(chart("--date 1943-06-01 " + noon + "--offset +06:30").well().json());
    assertThat(chart("--date 1900-06-01 " + noon + "--zone Asia/Kolkata").well().json())
        .isEqualTo(chart("--date 1900-06-01 " + noon + "--offset +05:21:10").well().json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date 1990-02-30 --time 14:35 --place Hyderabad | 1990-02-30",
        "--date 17.5.1990 --time 14:35 --place Hyderabad | 17.5.1990",
        "--date 1990-05-17 --time 25:00 --place Hyderabad | 25:00",
        "--date 1990-05-17 --time 14:35 --place Nowhereistan | Nowhereistan",
        "--date 1990-05-17 --time 14:35 | --place",
        "--date 1990-05-17 --time 14:35 --lat 17 | --lon",
        "--date 1990-05-17 --time 14:35 --lat 97 --lon 78 | 97",
        "--date 1990-05-17 --time 14:35 --lat x --lon 78 | x",
        "--date 1990-05-17 --time 14:35 --lat 17 --lon 78 --zone Mars/Base | Mars/Base",
        "--date 1990-05-17 --time 14:35 --lat 17 --lon 78 --offset 5.5 | 5.5",
        "--date 1590-05-17 --time 14:35 --place Hyderabad | 1600",
        "--date 2410-05-17 --time 14:35 --place Hyderabad | 2400",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --ayanamsa x1 | x1",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --node middle | middle",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --vargas D5 | D5",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --parts moods | moods",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --dasha-levels 6 | 6",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --year-days -1 | -1",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --year-days 300 | 300",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --within -5 | -5",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --within 2000 | 2000",
        "--date 1990-05-17 --time unknown --place Hyderabad --within 5 | --within",
        "--date 1990-05-17 --place Hyderabad | --time",
        "--date 1990-05-17 --time 14:35 --place Hyderabad --colour red | --colour",
      })
  void badInputIsRefusedInOneLineNamingTheValue(String options, String named) {
    CommandRun run = chart(options);
    assertThat(run.refusal()).contains(named);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aCommandThatIsNotThereSaysSo() {
    assertThat(CommandRun.of("").refusal()).contains("command");
    assertThat(CommandRun.of("", "horoscope").refusal()).contains("horoscope");
  }

  @Test
  void helpIsAResult() {
    CommandRun help = CommandRun.of("", "chart", "--help").well();
    assertThat(help.out()).contains("--dasha-levels");
  }
}
