package org.chandrahoro.server.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself in its export and erasure. */
@Component
@Order(0)
class AccountData implements PersonalData {
  private final JdbcClient database;
  private final PersonStore people;
  private final Sessions sessions;
  private final OneTimeTokens tokens;

  AccountData(JdbcClient database, PersonStore people, Sessions sessions, OneTimeTokens tokens) {
    this.database = database;
    this.people = people;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @Override
  public String section() {
    return "account";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    Person person = people.find(account).orElseThrow(UnknownAccountException::new);
    var data = new LinkedHashMap<String, Object>();
    data.put("id", account.value());
    data.put("email", person.email());
    data.put("email_verified", person.emailVerified());
    data.put("name", person.name());
    data.put("language", person.language().tag());
    data.put("tone", person.tone().tag());
    data.put("theme", person.theme().word());
    data.put("zone", person.zone().getId());
    person
        .presentPlace()
        .ifPresent(
            place ->
                data.put(
                    "place",
                    Map.of(
                        "name", place.name(), "lat", place.latitude(), "lon", place.longitude())));
    data.put("created_at", person.createdAt().toString());
    data.put("sessions", openSessions(account));
    return data;
  }

  @Override
  public void erase(AccountId account) {
    sessions.closeAll(account);
    tokens.revokeAll(account);
  }

  private List<Map<String, Object>> openSessions(AccountId account) {
    return database
        .sql(
            "SELECT kind, created_at, expires_at FROM sessions WHERE account_id = :account ORDER BY id")
        .param("account", account.value())
        .query(
            (row, _) -> {
              Map<String, Object> session = new LinkedHashMap<>();
              session.put("kind", row.getString("kind"));
              session.put("created_at", UtcColumn.instant(row, "created_at").toString());
              session.put("expires_at", UtcColumn.instant(row, "expires_at").toString());
              return session;
            })
        .list();
  }
}
