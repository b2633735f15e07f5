package org.chandrahoro.server.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads what the gazetteer generator wrote: lines of header, an empty line, then the deflated
 * payload of LEB128 varints and texts after their length. The checksum is compared on opening.
 */
final class ResourcePayload {
  final byte[] bytes;
  int position;

  private ResourcePayload(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @param kind the first line of the header
   */
  static ResourcePayload open(String resource, String kind) {
    try (var in = ResourcePayload.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the application lacks its resource " + resource);
      }
      return of(in.readAllBytes(), resource, kind);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  static ResourcePayload of(byte[] file, String resource, String kind) {
    int start = 0;
    while (start + 1 < file.length && !(file[start] == '\n' && file[start + 1] == '\n')) {
      start++;
    }
    var lines = new String(file, 0, start, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(kind)) {
      throw new IllegalStateException(resource + " is not '" + kind + "'");
    }
    Map<String, String> header = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(": ", 2);
      header.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    byte[] payload = new byte[Integer.parseInt(header.getOrDefault("bytes", "0"))];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(file, start + 2, file.length - start - 2);
      int read = 0;
      for (int n = 1; n > 0 && read < payload.length; read += n) {
        n = inflater.inflate(payload, read, payload.length - read);
      }
      var sum = new CRC32();
      sum.update(payload);
      if (!Long.toHexString(sum.getValue()).equals(header.get("crc32"))) {
        throw new IllegalStateException(resource + " is damaged: its checksum does not agree");
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException(resource + " is damaged: it does not inflate", e);
    }
    return new ResourcePayload(payload);
  }

  int unsigned() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int signed() {
    int value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int length = unsigned();
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }
}
