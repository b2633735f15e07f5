package org.chandrahoro.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.node.UtcColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class SharedKeysTest {
  private static final byte[] CLEAR =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  private final JdbcClient jdbc;
  @TempDir private Path home;

  SharedKeysTest(TestDatabase database) {
    jdbc = database.jdbc();
  }

  @BeforeEach
  void noKeys() {
    jdbc.sql("DELETE FROM vault_data_keys").update();
    jdbc.sql("DELETE FROM signing_keys").update();
  }

  private SharedKeys node() {
    var random = new SecureRandom();
    return new SharedKeys(
        jdbc,
        VaultFixture.local(home, jdbc, clock),
        random,
        new TimeOrderedIds(clock, random),
        clock);
  }

  /** As version 1 of the table kept it. */
  private void anOlderVersionsKey() {
    jdbc.sql(
            """
            INSERT INTO signing_keys (slot, key_id, secret, created_at)
            VALUES ('api', 'key-1', :secret, :now)
            """)
        .param("secret", CLEAR)
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }

  private byte[] column(String name) {
    return jdbc.sql("SELECT " + name + " FROM signing_keys WHERE slot = 'api'")
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void eachUseHasAKeyOfItsOwnThatStaysTheSame() {
    byte[] api = node().of("api");
    assertThat(api).hasSize(32).isEqualTo(node().of("api")).isNotEqualTo(node().of("admin"));
  }

  @Test
  void aKeyIsKeptSealedFromTheStart() {
    byte[] key = node().of("api");
    assertThat(column("secret")).isEmpty();
    assertThat(text(column("sealed"))).isNotEmpty().doesNotContain(text(key));
  }

  @Test
  void aKeyThatLayInTheClearGoesOnSealedAndIsEmptiedThere() {
    anOlderVersionsKey();
    assertThat(node().of("api")).isEqualTo(CLEAR);
    assertThat(column("secret")).isEmpty();
    assertThat(text(column("sealed"))).doesNotContain(text(CLEAR));
    assertThat(node().of("api")).isEqualTo(CLEAR);
  }

  @Test
  void nodesThatFindAClearKeyTogetherAgree() throws Exception {
    anOlderVersionsKey();
    SharedKeys[] nodes = {node(), node(), node(), node()};
    var next = new java.util.concurrent.atomic.AtomicInteger();
    Callable<byte[]> start = () -> nodes[next.getAndIncrement()].of("api");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(Collections.nCopies(nodes.length, start)))
          .extracting(future -> future.resultNow())
          .allSatisfy(key -> assertThat(key).isEqualTo(CLEAR));
    }
    assertThat(column("secret")).isEmpty();
  }

  @Test
  void aSealedKeyMovedToAnotherUseDoesNotOpen() {
    node().of("api");
    node().of("admin");
    jdbc.sql("UPDATE signing_keys SET sealed = :sealed WHERE slot = 'admin'")
        .param("sealed", column("sealed"))
        .update();
    assertThatThrownBy(() -> node().of("admin")).isInstanceOf(CannotOpenException.class);
  }
}
