package org.chandrahoro.server.llm;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first line and the headers of an HTTP/1.1 answer.
 *
 * @param headers by lower-case name; of several the last
 */
record ResponseHead(int status, Map<String, String> headers) {
  static final ResponseHead NONE = new ResponseHead(0, Map.of());
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  static ResponseHead read(InputStream in) throws IOException {
    while (true) {
      String[] first = line(in).split(" ", 3);
      if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
        throw new IOException("not HTTP");
      }
      var head = new ResponseHead(Integer.parseInt(first[1]), headers(in));
      if (head.status >= 200) {
        return head;
      }
    }
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    var headers = new TreeMap<String, String>();
    int count = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 1 || ++count > MOST_HEADERS) {
        throw new IOException("not HTTP");
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("closed in the head");
      }
      if (line.length() > LONGEST_LINE) {
        throw new IOException("not HTTP");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** The body as it is framed; reading past a broken frame throws. */
  InputStream body(InputStream in) throws IOException {
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      return new Chunks(in);
    }
    String length = headers.get("content-length");
    if (length == null) {
      return in;
    }
    if (!length.matches("\\d{1,18}")) {
      throw new IOException("not HTTP");
    }
    return new Counted(in, Long.parseLong(length));
  }

  /** So many bytes. */
  private static class Counted extends InputStream {
    private final InputStream in;
    private long left;

    Counted(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(into, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new EOFException("closed in the body");
      }
      left -= count;
      return count;
    }
  }

  /** Chunk after chunk, RFC 9112 section 7.1. */
  private static final class Chunks extends InputStream {
    private final InputStream in;
    private Counted chunk;
    private boolean first = true;
    private boolean ended;

    Chunks(InputStream in) {
      this.in = in;
      this.chunk = new Counted(in, 0);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      while (!ended) {
        int count = chunk.read(into, offset, length);
        if (count > 0) {
          return count;
        }
        if (!first && !line(in).isEmpty()) {
          throw new IOException("not HTTP");
        }
        first = false;
        String size = line(in).split(";", 2)[0].strip();
        if (!size.matches("[0-9a-fA-F]{1,8}")) {
          throw new IOException("not HTTP");
        }
        long next = Long.parseLong(size, 16);
        if (next == 0) {
          headers(in);
          ended = true;
        }
        chunk = new Counted(in, next);
      }
      return -1;
    }
  }
}
