package org.chandrahoro.server.node;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url a JDBC address
 * @param embedded whether it is the H2 file under the home
 */
public record DatabaseAddress(String url, String user, String password, boolean embedded) {

  /**
   * MODE=MySQL and the folding of identifiers let one set of SQL serve H2 and MariaDB. AUTO_SERVER
   * lets the command line open the same file while the application runs. WRITE_DELAY=0 hands each
   * commit to the operating system at once: with the default, a killed process forgets the last
   * half second of what it had already confirmed. QUERY_CACHE_SIZE is for each connection: with its
   * eight statements every call to a model would have all of its own parsed and planned again.
   */
  private static final String H2_OPTIONS =
      ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;QUERY_CACHE_SIZE=256";

  static DatabaseAddress from(
      @Nullable String url, @Nullable String user, @Nullable String password, NodeHome home) {
    if (url == null) {
      return new DatabaseAddress(
          "jdbc:h2:file:" + home.databaseFile() + H2_OPTIONS, "sa", "", true);
    }
    if (url.startsWith("jdbc:mysql:")) {
      url = "jdbc:mariadb:" + url.substring("jdbc:mysql:".length()); // one driver speaks to both
    }
    if (!url.startsWith("jdbc:mariadb:")) {
      throw new StartRefusedException(
          "CHANDRAHORO_DB_URL: an address that begins with jdbc:mariadb:// or jdbc:mysql://");
    }
    return new DatabaseAddress(
        url, user == null ? "" : user, password == null ? "" : password, false);
  }

  /** Leaves the password out, so that no log or error can show it. */
  @Override
  public String toString() {
    return embedded ? "the H2 file" : url.replaceAll("\\?.*", "");
  }
}
