package org.chandrahoro.server.llm.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 by hand, so that an answer can break off at any byte. */
final class Connection implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private int bodyBytesLeft = Integer.MAX_VALUE;

  /** The answer broke off where it was told to. */
  static final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1;
  }

  record Request(String method, String path, Map<String, String> headers, String body) {}

  Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
    socket.setTcpNoDelay(true);
  }

  /** The next request, or null where the peer has closed. */
  @Nullable Request read() throws IOException {
    String first = line();
    if (first == null || first.isEmpty()) {
      return null;
    }
    String[] words = first.split(" ");
    var headers = new TreeMap<String, String>();
    for (String header = line(); header != null && !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    byte[] body;
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      body = chunks();
    } else {
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException();
      }
    }
    return new Request(words[0], words[1], headers, new String(body, UTF_8));
  }

  private byte[] chunks() throws IOException {
    var whole = new ByteArrayOutputStream();
    while (true) {
      String size = line();
      if (size == null) {
        throw new EOFException();
      }
      int length = Integer.parseInt(size.strip(), 16);
      whole.writeBytes(in.readNBytes(length));
      line();
      if (length == 0) {
        return whole.toByteArray();
      }
    }
  }

  private @Nullable String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        return line.isEmpty() ? null : line.toString();
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** A whole answer of known length. */
  void answer(int status, String type, String body, Map<String, String> headers)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    head(status, type, headers, Optional.of(bytes.length));
    if (bytes.length > bodyBytesLeft) {
      out.write(bytes, 0, bodyBytesLeft);
      out.flush();
      throw new BrokenOffException();
    }
    out.write(bytes);
    out.flush();
  }

  /** The body will break off after so many bytes. */
  void cutAtByte(int bytes) {
    bodyBytesLeft = bytes;
  }

  void openStream() throws IOException {
    head(200, "text/event-stream; charset=utf-8", Map.of(), Optional.empty());
    out.flush();
  }

  void chunk(String events) throws IOException {
    byte[] bytes = events.getBytes(UTF_8);
    if (bytes.length == 0) {
      return;
    }
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
    if (bytes.length > bodyBytesLeft) {
      out.write(bytes, 0, bodyBytesLeft);
      out.flush();
      throw new BrokenOffException();
    }
    bodyBytesLeft -= bytes.length;
    out.write(bytes);
    out.write('\r');
    out.write('\n');
    out.flush();
  }

  void closeStream() throws IOException {
    out.write("0\r\n\r\n".getBytes(ISO_8859_1));
    out.flush();
  }

  private void head(int status, String type, Map<String, String> headers, Optional<Integer> length)
      throws IOException {
    var head = new StringBuilder("HTTP/1.1 " + status + " Simulated\r\n");
    head.append("content-type: ").append(type).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append(
        length.map(bytes -> "content-length: " + bytes).orElse("transfer-encoding: chunked"));
    out.write(head.append("\r\n\r\n").toString().getBytes(ISO_8859_1));
  }

  boolean isOn(Socket other) {
    return socket == other;
  }

  /** Ends it with a reset in place of an orderly close. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
