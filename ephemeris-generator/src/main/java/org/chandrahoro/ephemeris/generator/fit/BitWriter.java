package org.chandrahoro.ephemeris.generator.fit;

/** Writes signed integers of any width without gaps, most significant bit first. */
final class BitWriter {
  private final byte[] bytes;
  private long position;

  BitWriter(int length) {
    this.bytes = new byte[length];
  }

  void write(long value, int width) {
    for (int bit = width - 1; bit >= 0; bit--) {
      if ((value >>> bit & 1) != 0) {
        bytes[(int) (position >>> 3)] |= (byte) (0x80 >>> (position & 7));
      }
      position++;
    }
  }

  byte[] bytes() {
    return bytes;
  }
}
