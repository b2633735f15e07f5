package org.chandrahoro.server.figures;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON written by hand, value after value, as one line. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** What {@code writing} writes, as one line without an end. */
  public static String of(Consumer<JsonGenerator> writing) {
    var out = new ByteArrayOutputStream(4096);
    write(out, writing);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes the same in UTF-8. Where {@code writing} throws, what it wrote so far may stand there,
   * its objects closed.
   */
  public static void write(OutputStream out, Consumer<JsonGenerator> writing) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      writing.accept(json);
    }
  }
}
