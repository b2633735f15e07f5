package org.chandrahoro.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;

class StorageFailuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "write: Disk quota exceeded",
        "There is not enough space on the disk"
      })
  void whatTheOperatingSystemSaysOfAFullDiskIsFoundAtTheBottom(String said) {
    var sql = new SQLException("General error", "HY000", 50_000, new IOException(said));
    assertThat(StorageFailure.in(new UncategorizedSQLException("store", "INSERT", sql)))
        .contains(StorageFailure.FULL);
  }

  /** MariaDB's ER_DISK_FULL, ER_ERROR_ON_WRITE and ER_RECORD_FILE_FULL. */
  @ParameterizedTest
  @ValueSource(ints = {1021, 1026, 1114})
  void mariaDbSaysItByNumber(int code) {
    assertThat(StorageFailure.in(new SQLException("full", "HY000", code)))
        .contains(StorageFailure.FULL);
  }

  @Test
  void aDatabaseThatCannotBeReachedIsAwayUnlessItsDiskIsFull() {
    assertThat(StorageFailure.in(new SQLTransientConnectionException("timed out")))
        .contains(StorageFailure.AWAY);
    assertThat(
            StorageFailure.in(
                new SQLTransientConnectionException(
                    "timed out", new IOException("No space left on device"))))
        .contains(StorageFailure.FULL);
  }

  @Test
  void aFaultOfTheRequestIsNoneOfStorage() {
    assertThat(StorageFailure.in(new DuplicateKeyException("twice"))).isEmpty();
    assertThat(StorageFailure.in(new SQLException("syntax", "42000", 42_000))).isEmpty();
    assertThat(StorageFailure.in(new IOException("Broken pipe"))).isEmpty();
  }

  @Test
  void thePoolThrowsAwayWhatH2Closed() {
    var closed = new SQLException("The database has been closed", "90098", 90_098);
    assertThat(new ClosedConnections().adjudicate(closed)).isEqualTo(Override.MUST_EVICT);
    assertThat(new ClosedConnections().adjudicate(new SQLException("twice", "23505", 23_505)))
        .isEqualTo(Override.CONTINUE_EVICT);
  }
}
