package org.chandrahoro.server.llm.simulator;

import java.io.IOException;

/** One provider's batch interface. */
interface BatchFormat {
  void meet(Connection connection, Connection.Request request, Dialect dialect) throws IOException;

  /** The last part of a path, without its query. */
  static String last(String path) {
    return path.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
  }
}
