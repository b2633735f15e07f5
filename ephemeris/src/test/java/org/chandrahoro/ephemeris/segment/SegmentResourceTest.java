package org.chandrahoro.ephemeris.segment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A resource written here by hand: Saturn, two segments of ten days, polynomials of degree 2. */
class SegmentResourceTest {
  // With u from -1 to 1 over ten days: x = 1 + 2u - 3(2u²-1), y = 4u, z = 0; then x = -1, y = z =
  // 0.
  private static final int[] FIRST = {1, 0, 0, 2, 4, 0, -3, 0, 0};
  private static final int[] SECOND = {-1, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final int WIDTH = 4;

  private final SegmentResource resource = SegmentResource.of(file());

  @Test
  void valuesAndRatesAreThoseOfThePolynomial() {
    var out = new double[6];
    resource.series(Series.SATURN).valueAndRate(107.5, out); // u = 0.5
    // x = 1 + 1 + 1.5 = 3.5, dx/du = 2 - 12u = -4, du/dt = 1/5.
    assertThat(out).containsExactly(new double[] {3.5, 2, 0, -0.8, 0.8, 0}, within(1e-14));

    var value = new double[3];
    resource.series(Series.SATURN).value(107.5, value);
    assertThat(value).containsExactly(new double[] {3.5, 2, 0}, within(1e-14));
  }

  @Test
  void eachSegmentHoldsItsFirstDayAndTheLastOneItsEnd() {
    var out = new double[3];
    var series = resource.series(Series.SATURN);
    series.value(110, out);
    assertThat(out[0]).isEqualTo(-1);
    series.value(120, out);
    assertThat(out[0]).isEqualTo(-1);
    series.value(100, out);
    assertThat(out[0]).isEqualTo(1 - 2 - 3);
  }

  @Test
  void daysOffTheTableAreRefused() {
    var out = new double[6];
    var series = resource.series(Series.SATURN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.value(120.001, out))
        .withMessage("SATURN is tabulated from day 100.0 to 120.0");
    assertThatIllegalArgumentException().isThrownBy(() -> series.valueAndRate(99.999, out));
    assertThatIllegalArgumentException().isThrownBy(() -> series.value(1e300, out));
  }

  @Test
  void theHeaderIsRead() {
    assertThat(resource.model()).isEqualTo("by hand");
    assertThat(resource.firstDay()).isEqualTo(101);
    assertThat(resource.lastDay()).isEqualTo(119);
    assertThat(resource.series(Series.SATURN).layout().daysPerSegment()).isEqualTo(10);
  }

  @Test
  void aSeriesThatIsNotThereIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> resource.series(Series.MOON))
        .withMessageContaining("MOON");
  }

  @Test
  void everySingleDamagedByteIsNoticed() {
    byte[] whole = file();
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      assertThatIllegalStateException().isThrownBy(() -> SegmentResource.of(damaged));
    }
  }

  @Test
  void damageIsToldFromAnotherVersionAndFromAnotherFile() {
    byte[] damaged = file();
    damaged[damaged.length - 1] ^= 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> SegmentResource.of(damaged))
        .withMessageContaining("damaged")
        .withMessageContaining("CRC-32");

    byte[] newer = file();
    newer[11] = 2;
    assertThatIllegalStateException()
        .isThrownBy(() -> SegmentResource.of(newer))
        .withMessage("ephemeris resource has version 2, this library reads 1");

    assertThatIllegalStateException()
        .isThrownBy(() -> SegmentResource.of("GIF89a and so forth".getBytes(US_ASCII)))
        .withMessage("this is not an ephemeris resource");
    assertThatIllegalStateException()
        .isThrownBy(() -> SegmentResource.of(new byte[0]))
        .withMessage("this is not an ephemeris resource");
  }

  @Test
  void aFileCutShortIsDamagedEvenWhenItsChecksumIsRight() {
    byte[] whole = file();
    for (int length : new int[] {20, 60, whole.length - 1}) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatIllegalStateException()
          .isThrownBy(() -> SegmentResource.of(withChecksum(cut)))
          .withMessageContaining("damaged");
    }
  }

  private static byte[] file() {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeLong(SegmentResource.MAGIC);
      out.writeInt(SegmentResource.VERSION);
      out.writeInt(0);
      out.writeUTF("by hand");
      out.writeDouble(101);
      out.writeDouble(119);
      out.writeByte(1);
      out.writeUTF("SATURN");
      out.writeDouble(100);
      out.writeDouble(10);
      out.writeInt(2);
      out.writeByte(2);
      out.writeDouble(1);
      for (int i = 0; i < FIRST.length; i++) {
        out.writeByte(WIDTH);
      }
      // 72 bits: eighteen numbers of four bits, two to a byte.
      for (int i = 0; i < 2 * FIRST.length; i += 2) {
        out.writeByte(nibble(i) << 4 | nibble(i + 1));
      }
      return withChecksum(bytes.toByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int nibble(int i) {
    return (i < FIRST.length ? FIRST[i] : SECOND[i - FIRST.length]) & 0xF;
  }

  private static byte[] withChecksum(byte[] file) {
    var crc = new CRC32();
    crc.update(file, SegmentResource.CHECKSUM_START, file.length - SegmentResource.CHECKSUM_START);
    for (int i = 0; i < 4; i++) {
      file[12 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
    }
    return file;
  }
}
