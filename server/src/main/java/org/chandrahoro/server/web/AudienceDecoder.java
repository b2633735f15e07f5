package org.chandrahoro.server.web;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Leaves each token to the audience that it names. The name is read before the signature is
 * checked, which is safe because it only chooses the key: a false one fails there.
 */
final class AudienceDecoder implements JwtDecoder {
  private final List<TokenAudience> audiences;

  AudienceDecoder(List<TokenAudience> audiences) {
    this.audiences = List.copyOf(audiences);
  }

  @Override
  public Jwt decode(String token) {
    List<String> named = named(token);
    for (TokenAudience each : audiences) {
      if (named.equals(List.of(each.name()))) {
        return each.decoder().decode(token);
      }
    }
    throw new BadJwtException("a token of nobody here");
  }

  private static List<String> named(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet().getAudience();
    } catch (ParseException notAToken) {
      throw new BadJwtException("not a token", notAToken);
    }
  }
}
