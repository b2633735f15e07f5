package org.chandrahoro.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chandrahoro.gazetteer.ZonePolygons.ZonePolygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZonesTest {
  @TempDir Path folder;

  /** A square of four degrees with a hole of two in its middle; cells of one degree. */
  @Test
  void aPolygonCoversTheCentresBetweenItsOutlines() {
    var raster = new ZoneRaster(1);
    raster.fill(new ZonePolygon("Outer", List.of(square(0, 4), square(1, 3))));
    assertThat(raster.zoneAt(0.5, 0.5)).isEqualTo("Outer");
    assertThat(raster.zoneAt(1.5, 1.5)).isEmpty();
    assertThat(raster.zoneAt(2.5, 3.5)).isEqualTo("Outer");
    assertThat(raster.zoneAt(4.5, 0.5)).isEmpty();
    assertThat(raster.zoneAt(0.5, -0.5)).isEmpty();
    int covered = 0;
    for (short cell : raster.cells) {
      covered += cell >= 0 ? 1 : 0;
    }
    assertThat(covered).isEqualTo(4 * 4 - 2 * 2);
  }

  @Test
  void whatIsFilledFirstKeepsWhatTwoZonesClaim() {
    var raster = new ZoneRaster(1);
    raster.fill(new ZonePolygon("First", List.of(square(0, 2))));
    raster.fill(new ZonePolygon("Second", List.of(square(1, 3))));
    assertThat(raster.zoneAt(1.5, 1.5)).isEqualTo("First");
    assertThat(raster.zoneAt(2.5, 2.5)).isEqualTo("Second");
  }

  @Test
  void aSliverBetweenTwoRowsCoversNothing() {
    var raster = new ZoneRaster(1);
    raster.fill(new ZonePolygon("Sliver", List.of(new double[] {0, 0.1, 3, 0.1, 3, 0.2, 0, 0.1})));
    assertThat(raster.zoneAt(0.5, 1.5)).isEmpty();
  }

  /** Kathmandu and Thimphu from the outlines that timeshape carries. */
  @Test
  void theOutlinesOfRealZonesHoldTheirCapitals() throws IOException {
    var raster = new ZoneRaster(4);
    var wanted = List.of("Asia/Kathmandu", "Asia/Thimphu");
    ZonePolygons.read(wanted::contains).forEach(raster::fill);
    assertThat(raster.zoneAt(27.72, 85.32)).isEqualTo("Asia/Kathmandu");
    assertThat(raster.zoneAt(27.47, 89.64)).isEqualTo("Asia/Thimphu");
    assertThat(raster.zoneAt(26.85, 80.95)).as("Lucknow").isEmpty();
  }

  /** LEB128: 300 is AC 02; zigzag: −1 is 1, so one byte 01; a text follows its length. */
  @Test
  void aPayloadStandsDeflatedBehindItsHeader() throws IOException, DataFormatException {
    Path file = folder.resolve("some.bin");
    new Payload().unsigned(300).signed(-1).text("ō").writeTo(file, List.of("Kind 1", "rows: 2"));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    // CRC-32 and SHA-256 of AC 02 01 02 C5 8D, by gzip and sha256sum.
    assertThat(text)
        .startsWith(
            "Kind 1\nrows: 2\nbytes: 6\ncrc32: 3b604ccb\nsha256: 7ec3852ec54f4be2838cb82a1a2118287a7437197d4d588f630368b44db92cd0\n\n");
    assertThat(payload(bytes)).containsExactly(0xac, 0x02, 0x01, 0x02, 0xc5, 0x8d);
  }

  @Test
  void populationsKeepTwoDigits() {
    assertThat(GazetteerResource.twoDigits(0)).isZero();
    assertThat(GazetteerResource.twoDigits(99)).isEqualTo(99);
    assertThat(GazetteerResource.twoDigits(3_597_816)).isEqualTo(36 + 100 * 5);
    assertThat(GazetteerResource.twoDigits(996)).isEqualTo(10 + 100 * 2);
  }

  /** One row: every number of the file can be counted off against the format's description. */
  @Test
  void aGazetteerOfOneTownIsWrittenColumnByColumn() throws IOException, DataFormatException {
    var tenali = new Settlement("Te", "IN", "02", "548", 0.003, -0.001, 120);
    Path file = folder.resolve("gazetteer.bin");
    GazetteerResource.write(
        List.of(tenali), Map.of("IN.02", "AP"), Map.of("IN.02.548", "Guntūr District"), file);
    assertThat(payload(Files.readAllBytes(file)))
        .containsExactly(
            1, 2, 'I', 'N', 1, 2, '0', '2', 2, 'A', 'P', // one country with one region
            1, 6, 'G', 'u', 'n', 't', 'u', 'r', // one district
            1, // one row in the group
            2, 'T', 'e', // its name
            6, // latitude 3 thousandths, zigzag
            1, // longitude −1 thousandth, zigzag
            112, // a population of 12 × 10¹
            1); // the first district
  }

  private static int[] payload(byte[] file) throws DataFormatException {
    int start = new String(file, StandardCharsets.ISO_8859_1).indexOf("\n\n") + 2;
    byte[] out = new byte[1_000];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(file, start, file.length - start);
      int length = inflater.inflate(out);
      int[] unsigned = new int[length];
      for (int i = 0; i < length; i++) {
        unsigned[i] = out[i] & 0xff;
      }
      return unsigned;
    }
  }

  @Test
  void theZonesAreWrittenAsRuns() throws IOException {
    var raster = new ZoneRaster(1);
    raster.fill(new ZonePolygon("Etc/GMT+12", List.of(square(-90, 90, -180, 180))));
    raster.fill(new ZonePolygon("Asia/Kolkata", List.of(square(0, 2))));
    Path file = folder.resolve("zones.bin");
    ZonesResource.write(List.of("Asia/Kolkata", "Asia/Kolkata", "Asia/Tokyo"), raster, file);
    String head = Files.readString(file, StandardCharsets.ISO_8859_1).split("\n\n", 2)[0];
    // Three names (1 + 13 + 11 + 11), places (1 + 2 runs of 2), cells a degree (1), and 180 rows of
    // one run of 360 cells (3 bytes).
    assertThat(head).contains("places: 3\n", "bytes: " + (36 + 5 + 1 + 180 * 3));
  }

  private static double[] square(double from, double to) {
    return square(from, to, from, to);
  }

  private static double[] square(double south, double north, double west, double east) {
    return new double[] {west, south, east, south, east, north, west, north, west, south};
  }
}
