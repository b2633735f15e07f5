package db.migration;

import java.sql.SQLException;
import java.sql.Statement;
import org.chandrahoro.server.audit.ChangeRefused;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Triggers by which the database itself refuses to change or delete audit rows. They stop accidents
 * and ordinary accounts; what somebody with every right does is found by the chain.
 */
@SuppressWarnings("checkstyle:TypeName") // Flyway reads the version from the name
public final class V11__audit_triggers extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws SQLException {
    boolean h2 = "H2".equals(context.getConnection().getMetaData().getDatabaseProductName());
    try (Statement statement = context.getConnection().createStatement()) {
      for (String table : new String[] {"audit_logs", "audit_checkpoints"}) {
        for (String change : new String[] {"UPDATE", "DELETE"}) {
          String head =
              "CREATE TRIGGER "
                  + table
                  + "_no_"
                  + (h2 ? change : change.toLowerCase(java.util.Locale.ROOT))
                  + " BEFORE "
                  + change
                  + " ON "
                  + table
                  + " FOR EACH ROW ";
          statement.execute(
              head
                  + (h2
                      ? "CALL '" + ChangeRefused.class.getName() + "'"
                      : "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '" + ChangeRefused.LINE + "'"));
        }
      }
    }
  }
}
