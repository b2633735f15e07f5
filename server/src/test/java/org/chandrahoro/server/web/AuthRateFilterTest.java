package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource
class AuthRateFilterTest {
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:15Z"));
  private final RateLimits limits;
  private final String address = UUID.randomUUID().toString();

  AuthRateFilterTest(TestDatabase database) {
    limits = new RateLimits(database.jdbc(), clock);
  }

  @Test
  void theThirdAttemptOfTwoAMinuteWaitsForTheNext() throws Exception {
    var filter = filter(2);
    assertThat(post(filter, "/auth/login").getStatus()).isEqualTo(200);
    assertThat(post(filter, "/auth/register").getStatus()).isEqualTo(200);
    var refused = post(filter, "/auth/login");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("45");
    assertThat(refused.getContentAsString()).contains("RATE_LIMITED");
    assertThat(post(filter, "/signin").getStatus()).isEqualTo(429);
    clock.advance(Duration.ofSeconds(45));
    assertThat(post(filter, "/auth/login").getStatus()).isEqualTo(200);
  }

  @Test
  void otherRequestsAndOtherAddressesAreNotCounted() throws Exception {
    var filter = filter(1);
    for (int i = 0; i < 3; i++) {
      assertThat(post(filter, "/me/profiles").getStatus()).isEqualTo(200);
    }
    assertThat(post(filter, "/auth/login").getStatus()).isEqualTo(200);
    var other = request("/auth/login");
    other.setRemoteAddr(UUID.randomUUID().toString());
    var response = new MockHttpServletResponse();
    filter.doFilter(other, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void nothingIsCountedWhereTheLimitIsNone() throws Exception {
    var filter = filter(0);
    for (int i = 0; i < 30; i++) {
      assertThat(post(filter, "/auth/login").getStatus()).isEqualTo(200);
    }
  }

  @Test
  void manyAtOnceAreCountedOnceEach() throws Exception {
    Callable<Boolean> hit = () -> limits.hit(address, 7).isEmpty();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long passed =
          threads.invokeAll(Collections.nCopies(30, hit)).stream()
              .filter(future -> future.resultNow())
              .count();
      // A hit reads the counter after adding to it, so a neighbour's may be seen too: never more
      // pass.
      assertThat(passed).isLessThanOrEqualTo(7);
    }
    assertThat(limits.hit(address, 31)).isEmpty();
    assertThat(limits.hit(address, 31)).isPresent();
  }

  @Test
  void aMinuteThatIsOverIsForgotten() {
    limits.hit(address, 1);
    clock.advance(Duration.ofMinutes(10));
    limits.sweep();
    assertThat(limits.hit(address, 1)).isEmpty();
  }

  private AuthRateFilter filter(int perMinute) {
    var settings =
        Settings.from(
            key ->
                key.equals("chandrahoro.rate-auth-per-minute")
                    ? Integer.toString(perMinute)
                    : null);
    return new AuthRateFilter(limits, new ProblemWriter(new JsonMapper()), settings);
  }

  private MockHttpServletResponse post(AuthRateFilter filter, String path)
      throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    filter.doFilter(request(path), response, new MockFilterChain());
    return response;
  }

  private MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("POST", path);
    request.setRemoteAddr(address);
    return request;
  }
}
