package org.chandrahoro.server.admin;

/** What trying to change an administrator led to. */
public sealed interface AdministratorChange {
  record Changed(AdministratorEntry administrator) implements AdministratorChange {}

  record Unknown() implements AdministratorChange {}

  /** Nobody would be left who can make administrators. */
  record LastOwner() implements AdministratorChange {}

  /** Somebody tried to give themselves a higher role. */
  record OwnRise() implements AdministratorChange {}
}
