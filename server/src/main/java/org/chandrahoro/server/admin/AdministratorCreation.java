package org.chandrahoro.server.admin;

/** What trying to make an administrator led to. */
public sealed interface AdministratorCreation {
  record Created(AdministratorEntry administrator) implements AdministratorCreation {}

  record AddressTaken() implements AdministratorCreation {}

  /** {@code detail} says what is accepted for {@code field}. */
  record Unacceptable(String field, String detail) implements AdministratorCreation {}
}
