package org.chandrahoro.server.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.springframework.vault.VaultException;
import org.springframework.vault.core.VaultOperations;
import org.springframework.vault.support.VaultResponse;
import org.springframework.web.client.RestClientException;

/**
 * The wrapping key in the transit engine of HashiCorp Vault or OpenBao, which never lets it out.
 * Spoken to in the plain form of the operations, because the typed one cannot bind associated data.
 */
final class TransitKey implements WrappingKey {
  private final VaultOperations vault;
  private final String name;

  /**
   * @param name the key's name in the engine; it is made by the vault's operator
   */
  TransitKey(VaultOperations vault, String name) {
    this.vault = vault;
    this.name = name;
  }

  @Override
  public String place() {
    return "the transit key " + name;
  }

  @Override
  public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
    String sealed =
        ask(
            "encrypt",
            Map.of("plaintext", base64(plaintext), "associated_data", base64(associatedData)),
            "ciphertext");
    return sealed.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
    String opened =
        ask(
            "decrypt",
            Map.of(
                "ciphertext",
                new String(ciphertext, StandardCharsets.US_ASCII),
                "associated_data",
                base64(associatedData)),
            "plaintext");
    return Base64.getDecoder().decode(opened);
  }

  @Override
  public void rotate() {
    vault.write("transit/keys/" + name + "/rotate", Map.of());
  }

  private String ask(String operation, Map<String, String> body, String answer)
      throws GeneralSecurityException {
    VaultResponse response;
    try {
      response = vault.write("transit/" + operation + "/" + name, body);
    } catch (VaultException | RestClientException refused) {
      // Its message may quote the request.
      throw new GeneralSecurityException("the vault refused to " + operation, refused.getCause());
    }
    if (response == null
        || response.getData() == null
        || !(response.getData().get(answer) instanceof String value)) {
      throw new GeneralSecurityException(
          "the vault's answer to " + operation + " has no " + answer);
    }
    return value;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
