package org.chandrahoro.server.admin;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The administrators: made, listed, and changed. */
@Service
public class Administrators {
  private final AdministratorStore store;

  Administrators(AdministratorStore store) {
    this.store = store;
  }

  /** Whoever has this id and may act now. */
  public Optional<Administrator> active(AdministratorId id) {
    return store.find(id).filter(AdministratorEntry::active).map(AdministratorEntry::administrator);
  }

  /** All, the oldest first. */
  public List<AdministratorEntry> list() {
    return store.all();
  }
}
