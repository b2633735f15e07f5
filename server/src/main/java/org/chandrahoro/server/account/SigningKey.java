package org.chandrahoro.server.account;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.vault.SharedKeys;
import org.springframework.stereotype.Component;

/** The key of the API's tokens, which all nodes share. */
@Component
class SigningKey {
  private final SecretKey secret;

  SigningKey(SharedKeys keys) {
    this.secret = new SecretKeySpec(keys.of("api"), "HmacSHA256");
  }

  SecretKey secret() {
    return secret;
  }
}
