package org.chandrahoro.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The data source of a server under test, which fails while a test wants it to. */
@TestConfiguration(proxyBeanMethods = false)
public class FailingStorage {
  private static volatile String refused = "";
  private static volatile boolean closed;

  private FailingStorage() {}

  /** While this is open, statements that begin with {@code sql} find the disk full. */
  public static Failing full(String sql) {
    refused = sql;
    return () -> refused = "";
  }

  /** While this is open the database is closed, as H2 closes it after a write that failed. */
  public static Failing closed() {
    closed = true;
    return () -> closed = false;
  }

  /** Ends the failing. */
  public interface Failing extends AutoCloseable {
    @Override
    void close();
  }

  @Bean
  static BeanPostProcessor failingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Failable(source) : bean;
      }
    };
  }

  private static final class Failable extends DelegatingDataSource {
    Failable(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (closed) {
        throw new SQLNonTransientConnectionException(
            "The database has been closed", "90098", 90_098);
      }
      Connection connection = super.getConnection();
      return refused.isEmpty() ? connection : failing(connection);
    }
  }

  /** The exception is the one that H2 was seen to throw on a file system without space. */
  private static Connection failing(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            FailingStorage.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")
                  && !refused.isEmpty()
                  && String.valueOf(arguments[0]).strip().startsWith(refused)) {
                throw new SQLException(
                    "General error: \"org.h2.mvstore.MVStoreException: Writing failed\"",
                    "HY000",
                    50_000,
                    new IOException("No space left on device"));
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
