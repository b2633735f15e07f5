package org.chandrahoro.server.admin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.vault.SharedKeys;
import org.springframework.stereotype.Component;

/**
 * Under what codes are kept. A code of six digits would be found from a plain hash in a moment, so
 * the hash is keyed (HMAC-SHA256) with a key that the database holds sealed.
 */
@Component
class CodeHashes {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  CodeHashes(SharedKeys keys) {
    this.key = new SecretKeySpec(keys.of("admin-codes"), ALGORITHM);
  }

  /**
   * The hash in hexadecimal.
   *
   * @param whose to what the code belongs: an administrator, a second factor
   */
  String of(String whose, String code) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal((whose + " " + code).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
    }
  }
}
