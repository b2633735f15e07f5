package org.chandrahoro.server.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.RunningServer;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.admin.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each route under {@code /admin} that the server really has: that it demands a capability, so that
 * no later one can forget it, and that no role without that capability gets in.
 */
class AdminRoutesTest extends RunningServer {
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  private record Route(String method, String pattern, JavaMethod handler) {
    static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
      JavaMethod code =
          new ClassFileImporter()
              .importClass(handler.getBeanType())
              .getMethod(handler.getMethod().getName(), handler.getMethod().getParameterTypes());
      Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
      return mapping.getPatternValues().stream()
          .filter(pattern -> pattern.equals("/admin") || pattern.startsWith("/admin/"))
          .filter(pattern -> !pattern.startsWith("/admin/auth/"))
          .flatMap(
              pattern ->
                  (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                      .stream().map(method -> new Route(method.name(), pattern, code)));
    }

    boolean demandsSomething() {
      return handler.getMethodCallsFromSelf().stream()
          .anyMatch(
              call ->
                  call.getTargetOwner().isEquivalentTo(Administrator.class)
                      && call.getTarget().getName().startsWith("require"));
    }

    Set<Capability> demanded() {
      return handler.getFieldAccesses().stream()
          .filter(access -> access.getTargetOwner().isEquivalentTo(Capability.class))
          .map(access -> Capability.valueOf(access.getTarget().getName()))
          .collect(Collectors.toUnmodifiableSet());
    }

    /** The path with an id that is nobody's in each variable. */
    String path() {
      return pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    String name() {
      return method + " " + pattern;
    }
  }

  private List<Route> routes() {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .flatMap(each -> Route.of(each.getKey(), each.getValue()))
        .toList();
  }

  @Test
  void everyRouteDemandsACapability() {
    assertThat(routes()).extracting(Route::name).contains("PATCH /admin/administrators/{id}");
    assertThat(routes())
        .allSatisfy(
            route -> {
              assertThat(route.demandsSomething()).as(route.name()).isTrue();
              assertThat(route.demanded()).as(route.name()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void noRouteOpensToARoleWithoutItsCapability(Role role) {
    ApiClient caller = administrator(role);
    var answers = new TreeMap<String, Integer>();
    for (Route route : routes()) {
      if (route.demanded().stream().noneMatch(role::may)) {
        answers.put(
            route.name(),
            caller.send(route.method(), route.path(), BodyPublishers.ofString("{}")).status());
      }
    }
    // A body or query that cannot be read is refused before anybody's capability is looked at.
    assertThat(answers).allSatisfy((route, status) -> assertThat(status).isIn(403, 400));
    assertThat(answers.values().stream().filter(status -> status == 403).count())
        .isGreaterThanOrEqualTo(role == Role.OWNER ? 0 : 3);
  }

  @ParameterizedTest
  @EnumSource
  void whoHasTheCapabilityIsNotTurnedAway(Role role) {
    ApiClient caller = administrator(role);
    for (Route route : routes()) {
      if (route.method().equals("GET") && route.demanded().stream().allMatch(role::may)) {
        assertThat(caller.get(route.path()).status()).as(route.name()).isNotIn(401, 403);
      }
    }
  }

  /** The matrix in the words of the product: who may what, and nobody else. */
  @Test
  void theMatrixIsThatOfTheProduct() {
    assertThat(Role.OWNER.capabilities()).containsExactlyInAnyOrder(Capability.values());
    assertThat(Role.ADMIN.capabilities())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Capability.values())
                .filter(
                    it -> it != Capability.MANAGE_CONTENT && it != Capability.MANAGE_ADMINISTRATORS)
                .toList());
    assertThat(Role.SUPPORT.capabilities())
        .containsExactlyInAnyOrder(
            Capability.VIEW_USERS, Capability.RESET_QUOTAS, Capability.VIEW_OWN_AUDIT);
    assertThat(Role.ANALYST.capabilities()).containsExactly(Capability.VIEW_METRICS);
    assertThat(Role.SUPPORT.mostResetsADay()).hasValue(5);
    assertThat(Role.ADMIN.mostResetsADay()).isEmpty();
  }
}
