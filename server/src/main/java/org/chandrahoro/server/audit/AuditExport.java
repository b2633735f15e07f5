package org.chandrahoro.server.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An export that was written down and is now run through. */
public final class AuditExport {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "actor",
          "actor_role",
          "action",
          "target_user_id",
          "resource_type",
          "resource_id",
          "before",
          "after",
          "reason",
          "ip_address");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final JsonMapper JSON = new JsonMapper();

  private final AuditLog log;
  private final AuditFilter filter;
  private final long newest;

  AuditExport(AuditLog log, AuditFilter filter, long newest) {
    this.log = log;
    this.filter = filter;
    this.newest = newest;
  }

  /**
   * The rows as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it,
   * newest first. A cell that a spreadsheet would take for a formula begins with an apostrophe.
   *
   * @throws IOException where the reader has gone
   */
  public void writeCsv(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      csv.printRecord(COLUMNS);
      log.read(filter, newest, row -> print(csv, row));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static void print(CSVPrinter csv, AuditRow row) {
    try {
      csv.printRecord(
          harmless(row.id()),
          row.at(),
          harmless(row.actor()),
          harmless(row.actorRole()),
          harmless(row.action()),
          harmless(row.targetUserId()),
          harmless(row.resourceType()),
          harmless(row.resourceId()),
          harmless(json(row.before())),
          harmless(json(row.after())),
          harmless(row.reason()),
          harmless(row.ipAddress()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static @Nullable String json(@Nullable Map<String, @Nullable Object> state) {
    return state == null ? null : JSON.writeValueAsString(state);
  }

  static @Nullable String harmless(@Nullable String cell) {
    boolean looksLikeFormula =
        cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return looksLikeFormula ? "'" + cell : cell;
  }
}
