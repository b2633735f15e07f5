package org.chandrahoro.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which paths are the API: bearer tokens and JSON there, cookies and pages everywhere else. */
final class ApiPaths {
  private static final List<String> ROOTS =
      List.of("/auth", "/me", "/ai", "/admin", "/places", "/charts");

  private ApiPaths() {}

  static boolean isApi(HttpServletRequest request) {
    return isApi(request.getRequestURI());
  }

  static boolean isApi(String path) {
    return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }
}
