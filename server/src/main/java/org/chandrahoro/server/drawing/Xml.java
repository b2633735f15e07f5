package org.chandrahoro.server.drawing;

/** Text made safe for a place in SVG. */
final class Xml {
  private Xml() {}

  static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String attribute(String text) {
    return text(text).replace("\"", "&quot;");
  }
}
