package org.chandrahoro.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.audit.OwnTrail.OWNER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chandrahoro.server.node.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class AuditLogTest {
  private static final Actor SUPPORT = new Actor("support-1", "s@example.org", "support", null);

  private final TestDatabase database;
  @TempDir private Path home;
  private OwnTrail own;

  AuditLogTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    own = new OwnTrail(database, home);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private static List<String> targets(List<AuditRow> rows) {
    return rows.stream().map(AuditRow::targetUserId).toList();
  }

  @Test
  void aRowIsReadAsItWasTold() {
    own.act(OWNER, "entitlement.update", "user-1");
    AuditRow row = own.newest(AuditFilter.ALL).getFirst();
    assertThat(row.at()).isEqualTo(own.clock.instant());
    assertThat(row.actor()).isEqualTo("owner@example.org");
    assertThat(row.actorId()).isEqualTo("owner-1");
    assertThat(row.actorRole()).isEqualTo("owner");
    assertThat(row.action()).isEqualTo("entitlement.update");
    assertThat(row.targetUserId()).isEqualTo("user-1");
    assertThat(row.resourceType()).isEqualTo("entitlement");
    assertThat(row.resourceId()).isEqualTo("e-user-1");
    assertThat(row.before()).isEqualTo(Map.of("requests_per_day", 10));
    assertThat(row.after()).isEqualTo(Map.of("requests_per_day", 50));
    assertThat(row.reason()).isEqualTo("asked by letter");
    assertThat(row.ipAddress()).isEqualTo("192.0.2.7");
    assertThat(row.withheld()).isEqualTo(AuditRow.Withheld.NOTHING);
  }

  @Test
  void eachFilterNarrowsAndAllOfThemHold() {
    own.act(OWNER, "entitlement.update", "asha");
    own.clock.advance(Duration.ofHours(1));
    own.act(SUPPORT, "quota.reset", "asha");
    own.clock.advance(Duration.ofHours(1));
    own.act(OWNER, "quota.reset", "ravi");
    Instant second = own.clock.instant().minus(Duration.ofHours(1));
    assertThat(own.newest(filter("support-1", null, null, null, null))).hasSize(1);
    assertThat(targets(own.newest(filter(null, "quota.reset", null, null, null))))
        .containsExactly("ravi", "asha");
    assertThat(own.newest(filter(null, null, "asha", null, null))).hasSize(2);
    assertThat(own.newest(filter("owner-1", "quota.reset", "asha", null, null))).isEmpty();
    assertThat(
            targets(
                own.newest(new AuditFilter(null, null, null, "entitlement", "e-ravi", null, null))))
        .containsExactly("ravi");
    assertThat(own.newest(filter("support-1", null, null, second, second.plusSeconds(1))))
        .as("the first instant is within")
        .hasSize(1);
    assertThat(own.newest(filter("support-1", null, null, null, second)))
        .as("the last is not")
        .isEmpty();
  }

  private static AuditFilter filter(
      @Nullable String actor,
      @Nullable String action,
      @Nullable String target,
      @Nullable Instant from,
      @Nullable Instant until) {
    return new AuditFilter(actor, action, target, null, null, from, until);
  }

  @Test
  void pagesFitTogetherWhateverIsAppendedBetweenThem() {
    own.acts(7);
    AuditFilter updates = filter(null, "entitlement.update", null, null, null);
    var seen = new ArrayList<String>();
    @Nullable AuditCursor cursor = null;
    int pages = 0;
    do {
      AuditPage page = own.page(OWNER, updates, cursor, 3);
      seen.addAll(targets(page.items()));
      cursor = page.next().map(AuditCursor::text).flatMap(AuditCursor::find).orElse(null);
      own.act(OWNER, "entitlement.update", "later-" + pages++);
    } while (cursor != null);
    assertThat(pages).isEqualTo(3);
    assertThat(seen)
        .containsExactly("user-7", "user-6", "user-5", "user-4", "user-3", "user-2", "user-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201})
  void aPageHasItsBounds(int most) {
    assertThatThrownBy(() -> own.page(OWNER, AuditFilter.ALL, null, most))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "AAAA", "not base64 !", "AgAAAAAAAAAB"})
  void aTextThatIsNoCursorIsNone(String text) {
    assertThat(AuditCursor.find(text)).isEmpty();
  }

  @Test
  void aRowWhoseKeysAreGoneShowsWhatIsLeftAndSpoilsNoPage() {
    own.act(OWNER, "entitlement.update", "user-1");
    own.act(SUPPORT, "quota.reset", "user-2");
    own.act(OWNER, "entitlement.update", "user-3");
    own.vault.forget("support-1");
    own.vault.forget("user-2");
    own.vault.forget("user-1");
    List<AuditRow> rows = own.newest(AuditFilter.ALL);
    assertThat(rows)
        .extracting(AuditRow::withheld)
        .containsExactly(
            AuditRow.Withheld.NOTHING, AuditRow.Withheld.BOTH, AuditRow.Withheld.CONTENT);
    AuditRow left = rows.get(1);
    assertThat(left.actor()).isNull();
    assertThat(left.ipAddress()).isNull();
    assertThat(left.reason()).isNull();
    assertThat(left.after()).isNull();
    assertThat(left.action()).isEqualTo("quota.reset");
    assertThat(left.actorId()).isEqualTo("support-1");
    assertThat(rows.getLast().actor()).isEqualTo("owner@example.org");
  }

  @Test
  void aRowThatSomebodyTamperedWithSpoilsNoPageEither() {
    own.acts(2);
    own.withoutTriggers();
    own.jdbc.sql("UPDATE audit_logs SET content_sealed = X'00' WHERE sequence_number = 1").update();
    assertThat(own.newest(AuditFilter.ALL))
        .extracting(AuditRow::withheld)
        .containsExactly(AuditRow.Withheld.NOTHING, AuditRow.Withheld.CONTENT);
  }

  @Test
  void anActOfWhichNothingIsToldMakesNobodyAKey() {
    own.transactions.executeWithoutResult(
        _ -> own.trail.append(Actor.system("erasure"), Act.of("account.erase", "gone-1")));
    assertThat(
            own.jdbc
                .sql("SELECT COUNT(*) FROM vault_data_keys WHERE subject_id = 'gone-1'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(own.newest(AuditFilter.ALL).getFirst().targetUserId()).isEqualTo("gone-1");
  }

  @Test
  void aLookIsWrittenDownOnceAQuarterOfAnHourForEachReaderAndQuestion() {
    own.acts(5);
    AuditFilter reads = filter(null, "audit.read", null, null, null);
    AuditCursor second = own.page(OWNER, AuditFilter.ALL, null, 2).next().orElseThrow();
    own.page(OWNER, AuditFilter.ALL, second, 2);
    own.page(OWNER, AuditFilter.ALL, null, 2);
    assertThat(own.store.newest(reads, Long.MAX_VALUE, 10)).as("one look").hasSize(1);
    own.page(SUPPORT, AuditFilter.ALL.by("support-1"), null, 2);
    own.page(OWNER, AuditFilter.ALL.about("user-3"), null, 2);
    assertThat(own.store.newest(reads, Long.MAX_VALUE, 10)).hasSize(3);
    own.clock.advance(AuditLog.ONE_LOOK.plusSeconds(1));
    own.page(OWNER, AuditFilter.ALL, second, 2);
    assertThat(own.store.newest(reads, Long.MAX_VALUE, 10)).as("also by cursor").hasSize(4);
    AuditRow told = own.newest(reads).get(1);
    assertThat(told.actor()).isEqualTo("owner@example.org");
    assertThat(told.after()).isEqualTo(Map.of("target_user_id", "user-3", "as", "page"));
  }

  @Test
  void aReadingThatCannotBeWrittenDownIsRefused() {
    own.acts(1);
    own.jdbc.sql("DELETE FROM audit_head").update();
    assertThatThrownBy(() -> own.newest(AuditFilter.ALL)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anExportHoldsEveryRowUpToItsBeginningAndIsWrittenDownEachTime() throws IOException {
    own.transactions.executeWithoutResult(
        _ -> {
          for (int i = 0; i < 1_203; i++) {
            own.trail.append(OWNER, Act.of("entitlement.update", "user-" + i));
          }
        });
    AuditExport export = own.export(AuditFilter.ALL);
    own.acts(3);
    List<CSVRecord> rows = csv(export);
    assertThat(rows).as("a heading and the rows, over several readings").hasSize(1 + 1_203);
    assertThat(rows.get(1).get(5)).isEqualTo("user-1202");
    assertThat(rows.getLast().get(5)).isEqualTo("user-0");
    own.export(AuditFilter.ALL);
    assertThat(own.store.newest(filter(null, "audit.read", null, null, null), Long.MAX_VALUE, 10))
        .hasSize(2);
  }

  @Test
  void anExportIsUtf8WithItsMarkAndLetsNoFormulaThrough() throws IOException {
    own.transactions.executeWithoutResult(
        _ -> {
          for (String reason : List.of("=1+1", "+91 98480", "-5", "@SUM(A1)", "\t=1", "\r=1")) {
            own.trail.append(
                new Actor("x", "=cmd|' /C calc'!A0", "support", null),
                new Act("quota.reset", "u", null, null, null, null, reason));
          }
          own.trail.append(
              OWNER,
              new Act("quota.reset", "u", null, null, null, null, "చెల్లదు, \"రెండు\"\nవరుసలు"));
        });
    var bytes = new ByteArrayOutputStream();
    own.export(AuditFilter.ALL).writeCsv(bytes);
    assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    List<CSVRecord> rows = csv(own.export(AuditFilter.ALL));
    assertThat(rows.getFirst().toList())
        .containsExactly(
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
    assertThat(rows.get(2).get(10)).isEqualTo("చెల్లదు, \"రెండు\"\nవరుసలు");
    assertThat(rows.subList(3, 9))
        .extracting(row -> row.get(10))
        .containsExactly("'\r=1", "'\t=1", "'@SUM(A1)", "'-5", "'+91 98480", "'=1+1");
    assertThat(rows.get(3).get(2)).isEqualTo("'=cmd|' /C calc'!A0");
  }

  private static List<CSVRecord> csv(AuditExport export) throws IOException {
    var bytes = new ByteArrayOutputStream();
    export.writeCsv(bytes);
    String text = bytes.toString(StandardCharsets.UTF_8).substring(1);
    return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
  }
}
