package org.chandrahoro.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What goes into a resource: unsigned and zigzag varints (LEB128) and UTF-8 text after its length.
 * Written as a file it is a header of text lines, an empty line, and the deflated payload; the
 * header ends with the CRC-32 (compared whenever the file is read) and the SHA-256 (for people) of
 * the payload before deflation.
 */
final class Payload {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Payload unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
    return this;
  }

  Payload signed(long value) {
    return unsigned((value << 1) ^ (value >> 63));
  }

  Payload text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    unsigned(utf8.length);
    bytes.writeBytes(utf8);
    return this;
  }

  void writeTo(Path file, List<String> header) {
    byte[] payload = bytes.toByteArray();
    var crc = new CRC32();
    crc.update(payload);
    try (var out = Files.newOutputStream(file)) {
      String head =
          String.join("\n", header)
              + "\nbytes: "
              + payload.length
              + "\ncrc32: "
              + Long.toHexString(crc.getValue())
              + "\nsha256: "
              + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload))
              + "\n\n";
      out.write(head.getBytes(StandardCharsets.UTF_8));
      try (var deflated =
          new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true))) {
        deflated.write(payload);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
