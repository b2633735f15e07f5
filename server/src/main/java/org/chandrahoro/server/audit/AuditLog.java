package org.chandrahoro.server.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chandrahoro.server.node.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the trail, which is itself an act. Turning pages and coming back to the same question are
 * one look: a row {@code audit.read} is written for an actor and a filter at most every quarter of
 * an hour. Every export has a row of its own.
 */
public class AuditLog {
  public static final int MOST_A_PAGE = 200;
  static final Duration ONE_LOOK = Duration.ofMinutes(15);
  private static final int READ_AT_ONCE = 500;

  private final AuditStore store;
  private final SealedParts parts;
  private final AuditTrail trail;
  private final Clock clock;

  AuditLog(AuditStore store, SealedParts parts, AuditTrail trail, Clock clock) {
    this.store = store;
    this.parts = parts;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A page of what {@code filter} asks for, newest first; the look at it is written down in the
   * same transaction, after the page was read.
   *
   * @param after where the last page ended; null for the newest rows
   * @param most 1 to {@value #MOST_A_PAGE}
   */
  @Transactional
  public AuditPage page(Actor reader, AuditFilter filter, @Nullable AuditCursor after, int most) {
    if (most < 1 || most > MOST_A_PAGE) {
      throw new IllegalArgumentException(most + " rows; accepted are 1 to " + MOST_A_PAGE);
    }
    List<ChainedRow> found =
        store.newest(filter, after == null ? Long.MAX_VALUE : after.before(), most + 1);
    boolean more = found.size() > most;
    List<ChainedRow> shown = more ? found.subList(0, most) : found;
    var page =
        new AuditPage(
            shown.stream().map(this::open).toList(),
            more ? Optional.of(new AuditCursor(shown.getLast().sequence())) : Optional.empty());
    if (!isSameLook(reader, filter)) {
      trail.append(reader, look(filter, "page"));
    }
    return page;
  }

  /**
   * Writes the export down and gives it to be run through, which needs no transaction and holds no
   * connection while its reader is slow.
   */
  @Transactional
  public AuditExport export(Actor reader, AuditFilter filter) {
    long newest = store.head().head().sequence();
    trail.append(reader, look(filter, "export"));
    return new AuditExport(this, filter, newest);
  }

  /**
   * What the trail tells about one account, oldest last, for that person's own export: reading
   * about oneself is no act of an operator and is not written down.
   */
  public void about(String account, Consumer<AuditRow> each) {
    read(AuditFilter.ALL.about(account), store.head().head().sequence(), each);
  }

  /** Rows up to {@code newest}, newest first, some hundred in memory at a time. */
  void read(AuditFilter filter, long newest, Consumer<AuditRow> each) {
    long before = newest + 1;
    for (List<ChainedRow> rows = store.newest(filter, before, READ_AT_ONCE);
        !rows.isEmpty();
        rows = store.newest(filter, before, READ_AT_ONCE)) {
      rows.stream().map(this::open).forEach(each);
      before = rows.getLast().sequence();
    }
  }

  private boolean isSameLook(Actor reader, AuditFilter filter) {
    return reader.id() != null
        && store.hasSince(
            reader.id(), "audit.read", name(filter, "page"), clock.instant().minus(ONE_LOOK));
  }

  private static Act look(AuditFilter filter, String how) {
    var told = new LinkedHashMap<String, @Nullable Object>(filter.told());
    told.put("as", how);
    return new Act("audit.read", null, "audit", name(filter, how), null, told, null);
  }

  /** The same for the same question; a digest, because a filter may name a person. */
  private static String name(AuditFilter filter, String how) {
    return how + " " + Digests.sha256(filter.told().toString()).substring(0, 16);
  }

  private AuditRow open(ChainedRow row) {
    var actor = parts.openActor(row);
    var content = parts.openContent(row);
    return new AuditRow(
        row.id(),
        row.at(),
        text(actor, "name"),
        row.actorId(),
        row.actorRole(),
        row.action(),
        row.target(),
        row.resourceType(),
        row.resourceId(),
        object(content, "before"),
        object(content, "after"),
        text(content, "reason"),
        text(actor, "address"),
        AuditRow.Withheld.of(actor == null, content == null));
  }

  private static @Nullable String text(
      @Nullable Map<String, @Nullable Object> part, String member) {
    return part != null && part.get(member) instanceof String text ? text : null;
  }

  @SuppressWarnings("unchecked") // JSON objects have text for names
  private static @Nullable Map<String, @Nullable Object> object(
      @Nullable Map<String, @Nullable Object> part, String member) {
    return part != null && part.get(member) instanceof Map<?, ?> object
        ? (Map<String, @Nullable Object>) object
        : null;
  }
}
