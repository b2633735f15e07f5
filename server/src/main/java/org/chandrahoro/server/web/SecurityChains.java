package org.chandrahoro.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chandrahoro.server.node.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The two chains: the API without cookies, the pages with a session cookie and CSRF tokens. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  /** No inline script or style anywhere; what a page needs it loads from this server. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, List<TokenAudience> audiences, ProblemWriter problems)
      throws Exception {
    headers(http);
    var authorities = new JwtAuthenticationConverter();
    authorities.setJwtGrantedAuthoritiesConverter(TokenAudience::authorities);
    return http.securityMatcher(ApiPaths::isApi)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            routes ->
                routes
                    .requestMatchers("/auth/logout")
                    .hasAuthority(TokenAudience.PEOPLE)
                    .requestMatchers("/auth/**", "/admin/auth/login-otp", "/admin/auth/verify-otp")
                    .permitAll()
                    .requestMatchers("/admin/auth/**")
                    .hasAnyAuthority(
                        TokenAudience.ADMINISTRATORS,
                        TokenAudience.firstOf(TokenAudience.ADMINISTRATORS))
                    .requestMatchers("/admin", "/admin/**")
                    .hasAuthority(TokenAudience.ADMINISTRATORS)
                    .requestMatchers(HttpMethod.GET, "/places", "/places/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/charts")
                    .permitAll()
                    .anyRequest()
                    .hasAuthority(TokenAudience.PEOPLE))
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(
                        jwt ->
                            jwt.decoder(TokenAudience.choosing(audiences))
                                .jwtAuthenticationConverter(authorities))
                    .authenticationEntryPoint((_, response, _) -> askForToken(response, problems)))
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint((_, response, _) -> askForToken(response, problems))
                    .accessDeniedHandler((_, response, _) -> deny(response, problems)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, SecurityContextRepository sessions, Settings settings) throws Exception {
    headers(http);
    var csrf = new CookieCsrfTokenRepository();
    csrf.setCookieCustomizer(
        cookie -> cookie.secure(settings.servedOverTls()).sameSite("Lax").path("/"));
    return http.csrf(c -> c.csrfTokenRepository(csrf))
        .securityContext(c -> c.securityContextRepository(sessions))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            pages ->
                pages
                    .requestMatchers("/webjars/swagger-ui/**")
                    .denyAll() // the API browser is served at /docs/api only
                    .requestMatchers(
                        "/today",
                        "/today/**",
                        "/readings",
                        "/readings/**",
                        "/chat",
                        "/chat/**",
                        "/profile",
                        "/profile/**",
                        "/profiles/**",
                        "/settings",
                        "/settings/**",
                        "/console/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll()) // a page that takes an AccountId asks for the sign-in itself
        .exceptionHandling(e -> e.authenticationEntryPoint(SecurityChains::sendToSignIn))
        .build();
  }

  /** Nothing signs in through an AuthenticationManager; without one Boot would invent a user. */
  @Bean
  AuthenticationManager noAuthenticationManager() {
    return authentication -> {
      throw new org.springframework.security.authentication.ProviderNotFoundException(
          "sign-ins go through the account module");
    };
  }

  private static void headers(HttpSecurity http) {
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("camera=(), microphone=(), payment=(), geolocation=(self)")));
  }

  private static void askForToken(HttpServletResponse response, ProblemWriter problems)
      throws java.io.IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    problems.write(
        response,
        new Refusal(
            HttpStatus.UNAUTHORIZED,
            "UNAUTHORIZED",
            "Sign in: send Authorization: Bearer <token>"));
  }

  private static void deny(HttpServletResponse response, ProblemWriter problems)
      throws java.io.IOException {
    var who = SecurityContextHolder.getContext().getAuthentication();
    boolean halfway =
        who != null
            && who.getAuthorities().stream()
                .anyMatch(
                    a ->
                        TokenAudience.firstOf(TokenAudience.ADMINISTRATORS)
                            .equals(a.getAuthority()));
    problems.write(
        response,
        halfway
            ? new Refusal(
                HttpStatus.FORBIDDEN,
                "SECOND_FACTOR_NEEDED",
                "This sign-in is not complete: POST /admin/auth/totp/verify first")
            : new Refusal(HttpStatus.FORBIDDEN, "FORBIDDEN", "This is not yours to do"));
  }

  static void sendToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException ignored)
      throws java.io.IOException {
    String query = request.getQueryString();
    String wanted =
        "GET".equals(request.getMethod())
            ? "?next="
                + URLEncoder.encode(
                    request.getRequestURI() + (query == null ? "" : "?" + query),
                    StandardCharsets.UTF_8)
            : "";
    if (request.getHeader("HX-Request") != null) {
      // A redirect would put the sign-in page inside the card that htmx was filling.
      response.setHeader("HX-Redirect", "/signin");
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect("/signin" + wanted);
    }
  }
}
