package org.chandrahoro.ephemeris.generator.theory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LunarSeriesTest {
  private static final String BODY = "W1 3.8 8399.7\nB 1 2\n5.5 1 2 3 4 5\n-0.5 6 7 8 9 10\n";

  @Test
  void termsAreGroupedByVariableAndPower() throws IOException {
    LunarSeries series = parse(BODY, BODY);
    assertThat(series.meanLongitude()).containsExactly(3.8, 8399.7);
    var group = series.groups().getFirst();
    assertThat(group.variable()).isEqualTo(LunarSeries.Variable.LATITUDE);
    assertThat(group.power()).isEqualTo(1);
    assertThat(group.terms()[1]).containsExactly(-0.5, 6, 7, 8, 9, 10);
  }

  @Test
  void aChangedDigitIsNoticed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> parse(BODY, BODY.replace("5.5", "5.6")))
        .withMessageContaining("damaged");
  }

  @Test
  void missingTermsAndColumnsAreNoticed() {
    for (String body : new String[] {"L 0 2\n1 2 3 4 5 6\n", "L 0 1\n1 2 3\n"}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> parse(body, body))
          .withMessageContaining("damaged");
    }
  }

  @Test
  void unknownVariablesAreNamed() {
    String body = "X 0 1\n1 2 3 4 5 6\n";
    assertThatIllegalStateException()
        .isThrownBy(() -> parse(body, body))
        .withMessageContaining("X");
  }

  private static LunarSeries parse(String digested, String body) throws IOException {
    String text = "# SHA-256 of what follows: " + sha256(digested) + "\n" + body;
    return LunarSeries.parse(new ByteArrayInputStream(text.getBytes(US_ASCII)));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
