package org.chandrahoro.ephemeris.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Signed integers of any width up to 57 bits, packed without gaps, most significant bit first. */
final class PackedIntegers {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private PackedIntegers() {}

  /**
   * @param bytes at least eight
   * @param firstBit where the number starts, counted from the first byte's highest bit
   */
  static long read(byte[] bytes, long firstBit, int width) {
    if (width == 0) {
      return 0;
    }
    // Of the last numbers the word starts earlier, so as not to reach beyond the end.
    int first = Math.min((int) (firstBit >>> 3), bytes.length - Long.BYTES);
    long word = (long) LONG.get(bytes, first);
    return word << (firstBit - 8L * first) >> (Long.SIZE - width);
  }
}
