package org.chandrahoro.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.chandrahoro.server.admin.Role;
import org.chandrahoro.server.admin.SignedInAdministrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application on a free port with an H2 file in a home of its own. All classes that
 * extend this share one running server, so each test makes its own people.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "chandrahoro.rate-auth-per-minute=0",
      "management.prometheus.metrics.export.enabled=true" // tests switch exports off by default
    })
@Import(FailingStorage.class)
public abstract class RunningServer {
  protected static final Path HOME = temporaryHome();

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    registry.add("chandrahoro.home", HOME::toString);
  }

  /** The API for somebody without an account. */
  protected ApiClient anybody() {
    return new ApiClient("http://localhost:" + port, null);
  }

  /** The API for a new person with an account, signed in. */
  protected ApiClient somebody() {
    return anybody().signedUp(freshAddress());
  }

  /** The API for a new administrator, signed in completely. */
  protected ApiClient administrator(Role role) {
    return new ApiClient(anybody().base(), SignedInAdministrators.token(context, role));
  }

  /** A browser that nobody has used yet. */
  protected Browser browser() {
    return new Browser("http://localhost:" + port);
  }

  protected static String freshAddress() {
    return UUID.randomUUID() + "@example.org";
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("chandrahoro-test");
    } catch (IOException full) {
      throw new java.io.UncheckedIOException(full);
    }
  }
}
