package org.chandrahoro.server.figures;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON written by hand, value after value, into one text. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** What {@code writing} writes, as one line without an end. */
  public static String of(Consumer<JsonGenerator> writing) {
    var out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      writing.accept(json);
    }
    return out.toString();
  }
}
