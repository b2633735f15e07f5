package org.chandrahoro.server.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, under which tokens and addresses are looked up without being kept. */
public final class Digests {
  private Digests() {}

  public static String sha256(String text) {
    return hash("SHA-256", text);
  }

  /** The name under which Redis keeps a script; protects nothing. */
  static String sha1(String text) {
    return hash("SHA-1", text);
  }

  private static String hash(String algorithm, String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has " + algorithm, impossible);
    }
  }
}
