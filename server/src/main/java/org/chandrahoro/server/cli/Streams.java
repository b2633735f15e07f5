package org.chandrahoro.server.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a command reads and writes: UTF-8, buffered. */
final class Streams {
  /** A command that reads or writes. */
  interface User {
    void use(Streams streams);
  }

  /** Nobody reads the output any more, as when it is piped into {@code head}. */
  static final class ReaderGone extends RuntimeException {
    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedReader in;
  private final OutputStream out;
  private final PrintWriter err;

  Streams(InputStream in, OutputStream out, PrintWriter err) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = err;
  }

  /** The streams that a command was given before it ran. */
  static Streams given(@Nullable Streams streams) {
    return Objects.requireNonNull(streams, "a command runs with streams");
  }

  /** Standard input, a leading byte-order mark skipped. */
  BufferedReader in() throws IOException {
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  PrintWriter err() {
    return err;
  }

  void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException gone) {
      throw new ReaderGone(gone);
    }
  }

  void write(Block block) {
    try {
      block.writeTo(out);
    } catch (IOException gone) {
      throw new ReaderGone(gone);
    }
  }

  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  boolean flushed() {
    try {
      out.flush();
      return true;
    } catch (IOException gone) {
      return false;
    }
  }
}
