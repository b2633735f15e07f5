package org.chandrahoro.server.audit;

import java.util.List;
import java.util.Optional;

/** Rows of the trail, newest first, and where the older ones begin, if there are any. */
public record AuditPage(List<AuditRow> items, Optional<AuditCursor> next) {}
