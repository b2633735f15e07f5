package org.chandrahoro.knowledge.corpus;

/** A corpus file that cannot be read as it stands; the message names family and line. */
public final class CorpusException extends RuntimeException {
  CorpusException(String family, int line, String message) {
    super(family + ":" + line + ": " + message);
  }

  CorpusException(String message) {
    super(message);
  }
}
