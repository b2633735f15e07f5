package org.chandrahoro.server.account.web;

import java.time.Clock;
import java.time.Duration;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.account.AccessTokens;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.PasswordReset;
import org.chandrahoro.server.account.Registration;
import org.chandrahoro.server.account.Sessions;
import org.chandrahoro.server.account.SignIn;
import org.chandrahoro.server.account.SignIns;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/auth")
class AuthController {
  private final Accounts accounts;
  private final SignIns signIns;
  private final AccessTokens tokens;
  private final Sessions sessions;
  private final Clock clock;

  AuthController(
      Accounts accounts, SignIns signIns, AccessTokens tokens, Sessions sessions, Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.tokens = tokens;
    this.sessions = sessions;
    this.clock = clock;
  }

  record RegisterBody(
      @Nullable String email,
      @Nullable String password,
      @Nullable String name,
      @Nullable String language) {}

  record Registered(String id) {}

  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  Registered register(@RequestBody RegisterBody body) {
    return switch (accounts.register(
        body.email(), body.password(), body.name(), language(body.language()))) {
      case Registration.Registered(AccountId id) -> new Registered(id.value());
      case Registration.AddressTaken _ ->
          throw new Refusal(
              HttpStatus.CONFLICT, "ADDRESS_TAKEN", "This address has an account already");
      case Registration.Unacceptable(String field, String detail) ->
          throw Refusal.badField(field, detail);
    };
  }

  record LoginBody(@Nullable String email, @Nullable String password) {}

  record Login(String accessToken, String tokenType, long expiresIn, boolean deletionUndone) {}

  @PostMapping("/login")
  Login login(@RequestBody LoginBody body) {
    if (body.email() == null || body.password() == null) {
      throw Refusal.badField(body.email() == null ? "email" : "password", "is missing");
    }
    return switch (signIns.withPassword(body.email(), body.password())) {
      case SignIn.SignedIn(AccountId id, boolean deletionUndone) -> {
        var token = tokens.issue(id);
        yield new Login(token.value(), "Bearer", token.lifetime().toSeconds(), deletionUndone);
      }
      case SignIn.WrongCredentials _ ->
          throw new Refusal(
              HttpStatus.UNAUTHORIZED, "WRONG_CREDENTIALS", "The address or the password is wrong");
      case SignIn.Suspended _ ->
          throw new Refusal(
              HttpStatus.FORBIDDEN,
              "ACCOUNT_SUSPENDED",
              "This account is suspended; please write to those who run this service");
      case SignIn.LockedOut(var until) ->
          throw Refusal.rateLimited(
              "Too many failed attempts for this address; try again later or reset the password",
              Duration.between(clock.instant(), until));
    };
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(AccountId account, @AuthenticationPrincipal Jwt token) {
    String session = token.getClaimAsString(AccessTokens.SESSION);
    if (session != null) {
      sessions.closeApi(account, session);
    }
  }

  record ForgotBody(@Nullable String email) {}

  /** Answers the same for every address. */
  @PostMapping("/password/forgot")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void forgot(@RequestBody ForgotBody body) {
    if (body.email() == null || body.email().isBlank()) {
      throw Refusal.badField("email", "is missing");
    }
    accounts.forgotPassword(body.email());
  }

  record ResetBody(@Nullable String token, @Nullable String password) {}

  @PostMapping("/password/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset(@RequestBody ResetBody body) {
    switch (accounts.resetPassword(body.token(), body.password())) {
      case PasswordReset.Done _ -> {}
      case PasswordReset.TokenNotGood _ ->
          throw Refusal.badField("token", "is unknown, used, or over; ask for a new one");
      case PasswordReset.Unacceptable(String detail) -> throw Refusal.badField("password", detail);
    }
  }

  record VerifyBody(@Nullable String token) {}

  @PostMapping("/email/verify")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void verify(@RequestBody VerifyBody body) {
    if (body.token() == null || !accounts.verifyAddress(body.token())) {
      throw Refusal.badField("token", "is unknown, used, or over; ask for a new one");
    }
  }

  static @Nullable Language language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    try {
      return Language.ofTag(tag);
    } catch (IllegalArgumentException notOurs) {
      throw Refusal.badField("language", "'" + tag + "'; accepted are en, te");
    }
  }
}
