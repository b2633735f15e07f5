package org.chandrahoro.server.node;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Tells the pool which connections to throw away. H2 closes a database whose file it could not
 * write; its connections still call themselves valid, and only new ones open the file again.
 */
public class ClosedConnections implements SQLExceptionOverride {
  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return StorageFailure.closes(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
