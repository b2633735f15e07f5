package org.chandrahoro.server.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ResourcePayloadTest {
  private static final String KIND = "ChandraHoro zones 1";

  @Test
  void theHeadersNameOriginLicenceAndChecksum() throws IOException, NoSuchAlgorithmException {
    for (String name : new String[] {"gazetteer", "zones"}) {
      String head = new String(file(name + ".bin"), 0, 600, StandardCharsets.UTF_8);
      assertThat(head).contains("origin: ", name.equals("zones") ? "ODbL 1.0" : "CC BY 4.0");
      byte[] payload = ResourcePayload.open(name + ".bin", "ChandraHoro " + name + " 1").bytes;
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(payload);
      assertThat(head).contains("sha256: " + HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    byte[] file = file("zones.bin");
    file[file.length / 2] ^= 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourcePayload.of(file, "zones.bin", KIND))
        .withMessageStartingWith("zones.bin is damaged");
  }

  @Test
  void aCutFileIsRefused() throws IOException {
    byte[] file = java.util.Arrays.copyOf(file("zones.bin"), 100_000);
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourcePayload.of(file, "zones.bin", KIND))
        .withMessageStartingWith("zones.bin is damaged");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourcePayload.open("regions.txt", KIND))
        .withMessage("regions.txt is not 'ChandraHoro zones 1'");
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourcePayload.open("none.bin", KIND))
        .withMessage("the application lacks its resource none.bin");
  }

  private static byte[] file(String name) throws IOException {
    try (var in = ResourcePayload.class.getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
