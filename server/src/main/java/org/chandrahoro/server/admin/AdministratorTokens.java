package org.chandrahoro.server.admin;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.admin.AdministratorSessions.AdministratorSession;
import org.chandrahoro.server.admin.AdministratorSessions.Stage;
import org.chandrahoro.server.vault.SharedKeys;
import org.chandrahoro.server.web.TokenAudience;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * The bearer tokens of administrators: signed with a key of their own, and good only as long as
 * their sign-in stands and its administrator is active.
 */
@Component
public class AdministratorTokens {
  /** The claim that names the sign-in. */
  public static final String SESSION = "sid";

  private static final String ISSUER = "chandrahoro";

  private final SecretKey key;
  private final NimbusJwtEncoder encoder;
  private final AdministratorSessions sessions;
  private final Clock clock;

  AdministratorTokens(SharedKeys keys, AdministratorSessions sessions, Clock clock) {
    this.key = new SecretKeySpec(keys.of("admin"), "HmacSHA256");
    this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * A token.
   *
   * @param value what follows {@code Bearer}
   * @param complete false: opens only {@code /admin/auth} until a second factor is shown
   */
  public record AdministratorToken(String value, Duration lifetime, boolean complete) {
    @Override
    public String toString() {
      return "AdministratorToken[…]";
    }
  }

  /** The token of a sign-in. */
  AdministratorToken of(AdministratorSession session) {
    var claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER)
            .audience(List.of(TokenAudience.ADMINISTRATORS))
            .subject(session.administrator().value())
            .claim(SESSION, session.id())
            .claim(TokenAudience.STAGE, session.stage().name().toLowerCase(Locale.ROOT))
            .issuedAt(session.startedAt())
            .expiresAt(session.endsAt())
            .build();
    var token =
        encoder.encode(
            JwtEncoderParameters.from(JwsHeader.with(MacAlgorithm.HS256).build(), claims));
    return new AdministratorToken(
        token.getTokenValue(), session.stage().lifetime(), session.stage() == Stage.FULL);
  }

  /** Checks tokens. */
  JwtDecoder decoder() {
    var decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
    var timestamps = new JwtTimestampValidator(Duration.ZERO);
    timestamps.setClock(clock);
    timestamps.setAllowEmptyExpiryClaim(false);
    OAuth2TokenValidator<Jwt> open = this::ofOpenSession;
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(timestamps, open));
    return decoder;
  }

  private OAuth2TokenValidatorResult ofOpenSession(Jwt token) {
    String session = token.getClaimAsString(SESSION);
    String administrator = token.getSubject();
    return session != null
            && administrator != null
            && sessions.isOpen(session, new AdministratorId(administrator), stage(token))
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "signed out", null));
  }

  private static Stage stage(Jwt token) {
    return TokenAudience.FIRST.equals(token.getClaimAsString(TokenAudience.STAGE))
        ? Stage.FIRST
        : Stage.FULL;
  }
}
