package org.chandrahoro.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which H2 refuses to change or delete rows of the trail. Called by H2 alone. */
public final class ChangeRefused implements Trigger {
  public static final String LINE = "audit rows are neither changed nor deleted";

  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    throw new SQLException(LINE, "45000");
  }
}
