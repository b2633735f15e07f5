package org.chandrahoro.server.admin.web;

import java.util.List;
import java.util.Locale;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in of administrators. */
@RestController
@RequestMapping("/admin/auth")
class AdminAuthController {

  record Self(String id, String email, String role, List<String> capabilities) {
    static Self of(Administrator administrator) {
      return new Self(
          administrator.id().value(),
          administrator.email().written(),
          administrator.role().word(),
          administrator.role().capabilities().stream().map(AdminAuthController::word).toList());
    }
  }

  @GetMapping("/me")
  Self me(Administrator administrator) {
    return Self.of(administrator);
  }

  private static String word(Capability capability) {
    return capability.name().toLowerCase(Locale.ROOT);
  }
}
