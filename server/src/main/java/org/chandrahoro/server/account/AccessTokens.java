package org.chandrahoro.server.account;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chandrahoro.server.account.Sessions.ApiSession;
import org.chandrahoro.server.web.TokenAudience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** The bearer tokens of the API: signed, and good only as long as their session stands. */
@Component
public class AccessTokens {
  /** The claim that names the session. */
  public static final String SESSION = "sid";

  private static final String ISSUER = "chandrahoro";

  private final NimbusJwtEncoder encoder;
  private final Sessions sessions;

  AccessTokens(SigningKey key, Sessions sessions) {
    this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key.secret()));
    this.sessions = sessions;
  }

  /**
   * A token and how long it is good.
   *
   * @param value what follows {@code Bearer}
   */
  public record AccessToken(String value, Duration lifetime) {
    @Override
    public String toString() {
      return "AccessToken[…]";
    }
  }

  /** Signs {@code account} in to the API. */
  public AccessToken issue(AccountId account) {
    ApiSession session = sessions.openApi(account);
    var claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER)
            .audience(List.of(TokenAudience.PEOPLE))
            .subject(account.value())
            .claim(SESSION, session.id())
            .issuedAt(session.startedAt())
            .expiresAt(session.endsAt())
            .build();
    var token =
        encoder.encode(
            JwtEncoderParameters.from(JwsHeader.with(MacAlgorithm.HS256).build(), claims));
    return new AccessToken(token.getTokenValue(), Sessions.API_LIFETIME);
  }

  @Configuration(proxyBeanMethods = false)
  static class Decoding {

    @Bean
    TokenAudience peopleAudience(SigningKey key, Sessions sessions, Clock clock) {
      var decoder =
          NimbusJwtDecoder.withSecretKey(key.secret()).macAlgorithm(MacAlgorithm.HS256).build();
      var timestamps = new JwtTimestampValidator(Duration.ZERO);
      timestamps.setClock(clock);
      timestamps.setAllowEmptyExpiryClaim(false);
      OAuth2TokenValidator<Jwt> open = token -> ofOpenSession(token, sessions);
      decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(timestamps, open));
      return new TokenAudience(TokenAudience.PEOPLE, decoder);
    }

    private static OAuth2TokenValidatorResult ofOpenSession(Jwt token, Sessions sessions) {
      String session = token.getClaimAsString(SESSION);
      String account = token.getSubject();
      return session != null && account != null && sessions.isOpen(session, new AccountId(account))
          ? OAuth2TokenValidatorResult.success()
          : OAuth2TokenValidatorResult.failure(
              new OAuth2Error("invalid_token", "signed out", null));
    }
  }
}
