package org.chandrahoro.server.web;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Whom a bearer token of the API speaks for. Each audience signs its tokens with a key of its own
 * and is named in them, so that no token opens a route of the other.
 *
 * @param name what stands in the token's {@code aud}
 * @param decoder checks signature, lifetime and session of a token that names this audience
 */
public record TokenAudience(String name, JwtDecoder decoder) {
  /** People with an account. */
  public static final String PEOPLE = "people";

  /** Administrators: nothing but {@code /admin}. */
  public static final String ADMINISTRATORS = "administrators";

  /** The claim that says how far a sign-in has come. */
  public static final String STAGE = "stage";

  /** The value of {@link #STAGE} of whoever owes a second factor yet. */
  public static final String FIRST = "first";

  /** What a checked token lets its bearer do: its audience, or only that audience's sign-in. */
  static Collection<GrantedAuthority> authorities(Jwt token) {
    boolean first = FIRST.equals(token.getClaimAsString(STAGE));
    return audience(token).stream()
        .map(name -> first ? firstOf(name) : name)
        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
        .toList();
  }

  /** Whether a checked token speaks for {@code name} and for nobody else. */
  public static boolean isOf(Jwt token, String name) {
    return audience(token).equals(List.of(name));
  }

  private static List<String> audience(Jwt token) {
    List<String> named = token.getAudience();
    return named == null ? List.of() : named;
  }

  static String firstOf(String audience) {
    return audience + "." + FIRST;
  }

  /** A decoder that leaves each token to the audience it names. */
  static JwtDecoder choosing(List<TokenAudience> audiences) {
    return new AudienceDecoder(audiences);
  }
}
