package org.chandrahoro.server.audit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.Vault;

/**
 * Signs heads with Ed25519 and checks such signatures. The pair of keys lies sealed in the
 * database, public key and all, so that whoever rules the database but not the wrapping key can
 * neither sign nor pass off another pair.
 */
final class HeadSeal {
  private static final Binding BINDING = Binding.of("audit-signing", "head");

  private final PrivateKey signing;
  private final PublicKey checking;

  private HeadSeal(PrivateKey signing, PublicKey checking) {
    this.signing = signing;
    this.checking = checking;
  }

  /** Opens the pair, or makes it where no node has done so yet. */
  static HeadSeal open(AuditStore store, Vault vault, Clock clock) {
    try {
      byte[] sealed = store.findSigningPair();
      if (sealed == null) {
        store.addSigningPair(
            vault.seal(encoded(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()), BINDING),
            clock.instant());
        sealed = store.findSigningPair(); // another node's where it was faster
      }
      if (sealed == null) {
        throw new IllegalStateException("the keys of the audit trail could not be kept");
      }
      return decoded(vault.open(sealed, BINDING));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has Ed25519", impossible);
    }
  }

  private static byte[] encoded(KeyPair pair) {
    byte[] open = pair.getPublic().getEncoded();
    byte[] secret = pair.getPrivate().getEncoded();
    return ByteBuffer.allocate(4 + open.length + secret.length)
        .putInt(open.length)
        .put(open)
        .put(secret)
        .array();
  }

  private static HeadSeal decoded(byte[] pair) throws GeneralSecurityException {
    var buffer = ByteBuffer.wrap(pair);
    byte[] open = new byte[buffer.getInt()];
    buffer.get(open);
    byte[] secret = new byte[buffer.remaining()];
    buffer.get(secret);
    var factory = KeyFactory.getInstance("Ed25519");
    return new HeadSeal(
        factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
        factory.generatePublic(new X509EncodedKeySpec(open)));
  }

  byte[] sign(Head head) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(signing);
      signature.update(head.message());
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("signing failed", impossible);
    }
  }

  boolean isSignedBy(Head head, byte[] signed) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(checking);
      signature.update(head.message());
      return signature.verify(signed);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }
}
