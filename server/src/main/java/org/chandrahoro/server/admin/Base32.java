package org.chandrahoro.server.admin;

/** Bytes as letters, five bits each (RFC 4648, section 6), as authenticator apps read secrets. */
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** The letters of {@code bytes}, without padding. */
  static String of(byte[] bytes) {
    var letters = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << 8) | (each & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        letters.append(LETTERS.charAt((held >> bits) & 31));
      }
    }
    if (bits > 0) {
      letters.append(LETTERS.charAt((held << (5 - bits)) & 31));
    }
    return letters.toString();
  }
}
