package org.chandrahoro.server.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.AdministratorSignIn;
import org.chandrahoro.server.admin.AdministratorTokens;
import org.chandrahoro.server.admin.AdministratorTokens.AdministratorToken;
import org.chandrahoro.server.admin.SecondFactors;
import org.chandrahoro.server.admin.SecondFactors.Offer;
import org.chandrahoro.server.admin.SecondFactors.SignedIn;
import org.chandrahoro.server.admin.SignInStep;
import org.chandrahoro.server.web.Refusal;
import org.chandrahoro.server.web.TokenAudience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in of administrators: a code by mail, then an authenticator app. */
@RestController
@RequestMapping("/admin/auth")
class AdminAuthController {
  private final AdministratorSignIn signIn;
  private final SecondFactors secondFactors;
  private final Clock clock;

  AdminAuthController(AdministratorSignIn signIn, SecondFactors secondFactors, Clock clock) {
    this.signIn = signIn;
    this.secondFactors = secondFactors;
    this.clock = clock;
  }

  record OtpWish(@Nullable String email) {}

  record OtpAnswer(String status, String detail) {}

  /** Answers the same for every address. */
  @PostMapping("/login-otp")
  @ResponseStatus(HttpStatus.ACCEPTED)
  OtpAnswer loginOtp(@RequestBody OtpWish body) {
    signIn.askForCode(email(body.email()));
    return new OtpAnswer(
        "accepted", "If this is an administrator's address, a code is on its way to it");
  }

  record OtpBody(@Nullable String email, @Nullable String otp) {}

  /**
   * @param totpRequired the token opens nothing but {@code /admin/auth} until a second factor is
   *     shown
   * @param totpSetupRequired there is none yet, so it is set up first
   */
  record Token(
      String accessToken,
      String tokenType,
      long expiresIn,
      boolean totpRequired,
      boolean totpSetupRequired) {

    static Token of(AdministratorToken token, boolean setUp) {
      return new Token(
          token.value(),
          "Bearer",
          token.lifetime().toSeconds(),
          !token.complete(),
          !token.complete() && !setUp);
    }
  }

  @PostMapping("/verify-otp")
  Token verifyOtp(@RequestBody OtpBody body, HttpServletRequest request) {
    EmailAddress email = email(body.email());
    String otp = body.otp() == null ? "" : body.otp().strip();
    if (!otp.matches("[0-9]{6}")) {
      throw Refusal.badField("otp", "the six digits from the mail");
    }
    return token(signIn.verifyCode(email, otp, request.getRemoteAddr()));
  }

  record TotpOffer(String secret, String otpauthUrl, String qr, List<String> backupCodes) {
    static TotpOffer of(Offer offer) {
      return new TotpOffer(offer.secret(), offer.address(), offer.qr(), offer.backupCodes());
    }
  }

  /** What is offered counts for nothing until {@code totp/verify} is shown a code of it. */
  @PostMapping("/totp/setup")
  TotpOffer setUpTotp(Administrator administrator, @AuthenticationPrincipal Jwt token) {
    return secondFactors
        .offer(signedIn(administrator, token))
        .map(TotpOffer::of)
        .orElseThrow(
            () ->
                new Refusal(
                    HttpStatus.FORBIDDEN,
                    "SECOND_FACTOR_NEEDED",
                    "A second factor stands already: show it before you replace it"));
  }

  record TotpBody(@Nullable String code) {}

  @PostMapping("/totp/verify")
  Token verifyTotp(
      Administrator administrator,
      @AuthenticationPrincipal Jwt token,
      @RequestBody TotpBody body,
      HttpServletRequest request) {
    String code =
        SecondFactors.read(body.code())
            .orElseThrow(
                () -> Refusal.badField("code", "the six digits of the app, or a backup code"));
    return token(
        secondFactors.verify(signedIn(administrator, token), code, request.getRemoteAddr()));
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(
      Administrator administrator, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
    signIn.signOut(administrator, session(token), request.getRemoteAddr());
  }

  record Self(
      String id,
      String email,
      String role,
      boolean signInComplete,
      boolean totpSetUp,
      int backupCodesLeft,
      List<String> capabilities) {}

  @GetMapping("/me")
  Self me(Administrator administrator, @AuthenticationPrincipal Jwt token) {
    return new Self(
        administrator.id().value(),
        administrator.email().written(),
        administrator.role().word(),
        signedIn(administrator, token).complete(),
        secondFactors.isSetUp(administrator.id()),
        secondFactors.backupCodesLeft(administrator.id()),
        administrator.role().capabilities().stream()
            .map(capability -> capability.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private Token token(SignInStep step) {
    return switch (step) {
      case SignInStep.Admitted(AdministratorToken token, boolean setUp) -> Token.of(token, setUp);
      case SignInStep.WrongCode _ ->
          throw new Refusal(
              HttpStatus.UNAUTHORIZED, "WRONG_CODE", "The code is wrong, over, or used already");
      case SignInStep.LockedOut(var until) ->
          throw Refusal.rateLimited(
              "Too many wrong codes; try again later", Duration.between(clock.instant(), until));
      case SignInStep.NothingSetUp _ ->
          throw new Refusal(
              HttpStatus.CONFLICT,
              "TOTP_NOT_SET_UP",
              "There is no second factor yet: POST /admin/auth/totp/setup first");
    };
  }

  private static EmailAddress email(@Nullable String text) {
    return EmailAddress.find(text)
        .orElseThrow(() -> Refusal.badField("email", "an address such as name@example.org"));
  }

  private static SignedIn signedIn(Administrator administrator, Jwt token) {
    return new SignedIn(
        administrator,
        session(token),
        !TokenAudience.FIRST.equals(token.getClaimAsString(TokenAudience.STAGE)));
  }

  private static String session(Jwt token) {
    String session = token.getClaimAsString(AdministratorTokens.SESSION);
    if (session == null) {
      throw new IllegalStateException("a token that was checked without its sign-in");
    }
    return session;
  }
}
