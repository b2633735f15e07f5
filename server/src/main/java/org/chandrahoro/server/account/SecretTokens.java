package org.chandrahoro.server.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes what only its holder knows: 256 random bits in URL-safe letters. */
@Component
class SecretTokens {
  private final SecureRandom random;

  SecretTokens(SecureRandom random) {
    this.random = random;
  }

  String next() {
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
