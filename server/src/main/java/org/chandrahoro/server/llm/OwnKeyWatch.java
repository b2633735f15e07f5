package org.chandrahoro.server.llm;

/**
 * Hears that a person's own key does not work, at each call: to tell them once a breakage is the
 * listener's affair. That it works again shows in an answer whose key owner is the user.
 */
@FunctionalInterface
public interface OwnKeyWatch {
  OwnKeyWatch NOBODY = (_, _) -> {};

  void broken(ModelId model, Why why);

  /** What is wrong with the key. */
  enum Why {
    REFUSED,
    NO_CREDIT
  }
}
