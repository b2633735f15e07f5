package org.chandrahoro.server.admin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.audit.AuditCursor;
import org.chandrahoro.server.audit.AuditExport;
import org.chandrahoro.server.audit.AuditFilter;
import org.chandrahoro.server.audit.AuditLog;
import org.chandrahoro.server.audit.AuditPage;
import org.chandrahoro.server.audit.AuditRow;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, read: all of it, or for Support the rows of their own acts. */
@RestController
class AuditController {
  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  /**
   * A row. {@code before}, {@code after}, {@code reason}, {@code actor} and {@code ip_address} are
   * null where they were so, and where {@code withheld} says that they do not open any more.
   */
  record Row(
      String id,
      Instant at,
      @Nullable String actor,
      @Nullable String actorId,
      String actorRole,
      String action,
      @Nullable String targetUserId,
      @Nullable String resourceType,
      @Nullable String resourceId,
      @Nullable Map<String, @Nullable Object> before,
      @Nullable Map<String, @Nullable Object> after,
      @Nullable String reason,
      @Nullable String ipAddress,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String withheld) {

    static Row of(AuditRow row) {
      return new Row(
          row.id(),
          row.at(),
          row.actor(),
          row.actorId(),
          row.actorRole(),
          row.action(),
          row.targetUserId(),
          row.resourceType(),
          row.resourceId(),
          row.before(),
          row.after(),
          row.reason(),
          row.ipAddress(),
          row.withheld() == AuditRow.Withheld.NOTHING
              ? null
              : row.withheld().name().toLowerCase(Locale.ROOT));
    }
  }

  record Listed(List<Row> items, @Nullable String nextCursor) {}

  @GetMapping("/admin/audit-logs")
  Listed list(
      Administrator administrator,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "50") int limit,
      HttpServletRequest request) {
    administrator.requireEither(Capability.VIEW_AUDIT, Capability.VIEW_OWN_AUDIT);
    AuditFilter filter = filter(administrator, asked);
    if (limit < 1 || limit > AuditLog.MOST_A_PAGE) {
      throw Refusal.badField("limit", limit + "; accepted are 1 to " + AuditLog.MOST_A_PAGE);
    }
    AuditPage page =
        log.page(
            administrator.actor(request.getRemoteAddr()),
            filter,
            cursor(asked.get("cursor")),
            limit);
    return new Listed(
        page.items().stream().map(Row::of).toList(),
        page.next().map(AuditCursor::text).orElse(null));
  }

  /** Written straight to the connection, so that a million rows take no more memory than one. */
  @GetMapping("/admin/audit-logs.csv")
  void csv(
      Administrator administrator,
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    administrator.requireEither(Capability.VIEW_AUDIT, Capability.VIEW_OWN_AUDIT);
    AuditFilter filter = filter(administrator, asked);
    AuditExport export = log.export(administrator.actor(request.getRemoteAddr()), filter);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chandrahoro-audit.csv\"");
    export.writeCsv(response.getOutputStream());
  }

  /** Whoever may read their own rows only gets those, whatever they ask for. */
  private static AuditFilter filter(Administrator administrator, Map<String, String> asked) {
    boolean all = administrator.role().may(Capability.VIEW_AUDIT);
    var filter =
        new AuditFilter(
            given(asked, "actor"),
            given(asked, "action"),
            given(asked, "target_user_id"),
            given(asked, "resource_type"),
            given(asked, "resource_id"),
            instant(asked, "from"),
            instant(asked, "until"));
    if (filter.from() != null && filter.until() != null && !filter.until().isAfter(filter.from())) {
      throw Refusal.badField("until", "an instant after from");
    }
    return all ? filter : filter.by(administrator.id().value());
  }

  private static @Nullable AuditCursor cursor(@Nullable String text) {
    return text == null
        ? null
        : AuditCursor.find(text)
            .orElseThrow(() -> Refusal.badField("cursor", "the next_cursor of another page"));
  }

  private static @Nullable String given(Map<String, String> asked, String name) {
    String value = asked.get(name);
    if (value != null && value.length() > 60) {
      throw Refusal.badField(name, "at most 60 characters");
    }
    return value == null || value.isBlank() ? null : value;
  }

  /** An instant with its offset, or a date, which stands for its beginning in UTC. */
  private static @Nullable Instant instant(Map<String, String> asked, String name) {
    String value = asked.get(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return value.length() == 10
          ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException unreadable) {
      throw Refusal.badField(
          name, "'" + value + "'; a date, or an instant such as 2026-03-01T06:00:00Z");
    }
  }
}
