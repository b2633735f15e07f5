package org.chandrahoro.server.account;

/**
 * What one module keeps of a person. Each module that stores anything about people has one such
 * bean, so that an export holds everything and an erasure leaves nothing.
 */
public interface PersonalData {
  /** The name of this part in an export. */
  String section();

  /** Everything kept of the person, as values that can be written as JSON. */
  Object of(AccountId account);

  /** Deletes everything kept of the person; runs in the transaction of the erasure. */
  void erase(AccountId account);
}
