package org.chandrahoro.server.admin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private final TimeCodes codes = new TimeCodes();

  /** RFC 6238, appendix B: the last six of its eight digits, by SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertThat(codes.at(SECRET, second / 30)).isEqualTo(code);
    assertThat(codes.stepOf(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void aCodeIsKnownOneStepAroundItsOwn() {
    Instant then = Instant.ofEpochSecond(1_111_111_109);
    assertThat(codes.stepOf(SECRET, "081804", then.plusSeconds(30))).hasValue(37_037_036);
    assertThat(codes.stepOf(SECRET, "081804", then.minusSeconds(30))).hasValue(37_037_036);
    assertThat(codes.stepOf(SECRET, "081804", then.plusSeconds(60))).isEmpty();
    assertThat(codes.stepOf(SECRET, "081804", then.minusSeconds(60))).isEmpty();
  }

  /** RFC 4648, section 10, without the padding. */
  @ParameterizedTest
  @CsvSource({
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void lettersOfBase32AreThoseOfTheStandard(String text, String letters) {
    assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(letters);
  }

  @Test
  void aReaderFindsTheTextInTheDrawnCode() throws FormatException, ChecksumException {
    String text = "otpauth://totp/ChandraHoro:asha%40example.org?secret=GEZDGNBVGY3TQOJQ";
    String address = QrCode.svgAddress(text);
    String svg =
        new String(
            Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), US_ASCII);
    var size = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
    assertThat(size.find()).isTrue();
    int quiet = 4;
    var modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * quiet);
    var dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
    while (dark.find()) {
      modules.set(Integer.parseInt(dark.group(1)) - quiet, Integer.parseInt(dark.group(2)) - quiet);
    }
    assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
  }
}
