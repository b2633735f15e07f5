package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.admin.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of people and of administrators open nothing of the other's. */
class AdminAccessTest extends RunningServer {

  @Test
  void anAdministratorIsWhoTheirTokenSays() {
    ApiClient owner = administrator(Role.OWNER);
    var me = owner.get("/admin/auth/me");
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.text("role")).isEqualTo("owner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin", "/admin/auth/me", "/admin/users", "/admin/no-such-route"})
  void withoutATokenEveryRouteAsksForOne(String route) {
    assertThat(anybody().get(route).status()).isEqualTo(401);
    assertThat(new ApiClient(anybody().base(), "a.b.c").get(route).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin", "/admin/auth/me", "/admin/users", "/admin/no-such-route"})
  void aPersonsTokenOpensNothingHere(String route) {
    var refused = somebody().get(route);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.error()).isEqualTo("FORBIDDEN");
  }

  @Test
  void anAdministratorsTokenOpensNothingOfPeople() {
    ApiClient owner = administrator(Role.OWNER);
    assertThat(owner.get("/me").status()).isEqualTo(403);
    assertThat(owner.get("/me/profiles").status()).isEqualTo(403);
    assertThat(owner.post("/ai/reading/daily", "{}").status()).isEqualTo(403);
    assertThat(owner.post("/auth/logout", "").status()).isEqualTo(403);
    assertThat(owner.get("/admin/auth/me").status()).isEqualTo(200);
  }
}
