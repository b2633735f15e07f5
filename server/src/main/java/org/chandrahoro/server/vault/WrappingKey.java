package org.chandrahoro.server.vault;

import com.google.crypto.tink.Aead;

/**
 * The key that wraps the data keys and wraps nothing else. Its material stays where it is kept: in
 * the home's master key file, in HashiCorp Vault or OpenBao, or in AWS KMS. The associated data of
 * {@link Aead} is bound by all three.
 */
interface WrappingKey extends Aead {
  /** Where the key is kept, for messages to the operator: never anything of the key. */
  String place();

  /**
   * Makes a new version with which everything is wrapped from now on; older wrappings still open.
   */
  void rotate();
}
