package org.chandrahoro.server.vault;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * The wrapping key in AWS KMS, which never lets it out. Associated data is the encryption context.
 */
final class KmsKey implements WrappingKey {
  private final KmsClient kms;
  private final String keyId;

  KmsKey(KmsClient kms, String keyId) {
    this.kms = kms;
    this.keyId = keyId;
  }

  @Override
  public String place() {
    return "the KMS key " + keyId;
  }

  @Override
  public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
    try {
      return kms.encrypt(
              request ->
                  request
                      .keyId(keyId)
                      .plaintext(SdkBytes.fromByteArray(plaintext))
                      .encryptionContext(context(associatedData)))
          .ciphertextBlob()
          .asByteArray();
    } catch (SdkException refused) {
      throw new GeneralSecurityException("KMS refused to encrypt", refused);
    }
  }

  @Override
  public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
    try {
      return kms.decrypt(
              request ->
                  request
                      .keyId(keyId)
                      .ciphertextBlob(SdkBytes.fromByteArray(ciphertext))
                      .encryptionContext(context(associatedData)))
          .plaintext()
          .asByteArray();
    } catch (SdkException refused) {
      throw new GeneralSecurityException("KMS refused to decrypt", refused);
    }
  }

  @Override
  public void rotate() {
    kms.rotateKeyOnDemand(request -> request.keyId(keyId));
  }

  private static Map<String, String> context(byte[] associatedData) {
    return Map.of("chandrahoro", HexFormat.of().formatHex(associatedData));
  }
}
