package org.chandrahoro.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.AfterSignIn;
import org.chandrahoro.server.account.PasswordReset;
import org.chandrahoro.server.account.Registration;
import org.chandrahoro.server.account.SignIn;
import org.chandrahoro.server.account.SignIns;
import org.chandrahoro.server.web.PageLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages on which a person signs up, in and out, confirms their address, and resets a password.
 */
@Controller
class SignInPages {
  private static final String FIRST_PAGE = "/today";

  private final Accounts accounts;
  private final SignIns signIns;
  private final PageSessions sessions;
  private final PageLanguage languages;
  private final Clock clock;
  private final ObjectProvider<AfterSignIn> afterwards;

  SignInPages(
      Accounts accounts,
      SignIns signIns,
      PageSessions sessions,
      PageLanguage languages,
      Clock clock,
      ObjectProvider<AfterSignIn> afterwards) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.sessions = sessions;
    this.languages = languages;
    this.clock = clock;
    this.afterwards = afterwards;
  }

  @GetMapping("/signin")
  String signIn(@RequestParam(defaultValue = "") String next, Model model) {
    return form("account/signin", model, "", "", next);
  }

  @PostMapping("/signin")
  String signIn(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (signIns.withPassword(email, password)) {
      case SignIn.SignedIn(AccountId id, boolean _) -> {
        start(id, request, response);
        yield "redirect:" + local(next);
      }
      case SignIn.WrongCredentials _ -> {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        yield form("account/signin", model, "signin.wrong", email, next);
      }
      case SignIn.Suspended _ -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        yield form("account/signin", model, "signin.suspended", email, next);
      }
      case SignIn.LockedOut(var until) -> {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        yield form("account/signin", model, "signin.locked", email, next);
      }
    };
  }

  @GetMapping("/signup")
  String signUp(@RequestParam(defaultValue = "") String next, Model model) {
    model.addAttribute("name", "");
    return form("account/signup", model, "", "", next);
  }

  @PostMapping("/signup")
  String signUp(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String next,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("name", name);
    return switch (accounts.register(email, password, name, languages.of(request))) {
      case Registration.Registered(AccountId id) -> {
        start(id, request, response);
        yield "redirect:" + local(next);
      }
      case Registration.AddressTaken _ -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield form("account/signup", model, "signup.taken", email, next);
      }
      case Registration.Unacceptable(String field, String _) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield form("account/signup", model, "signup." + field, email, next);
      }
    };
  }

  @PostMapping("/signout")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\"");
    return "redirect:/";
  }

  @GetMapping("/forgot")
  String forgot(Model model) {
    return form("account/forgot", model, "", "", "");
  }

  @PostMapping("/forgot")
  String forgot(@RequestParam(defaultValue = "") String email, Model model) {
    accounts.forgotPassword(email);
    return said("forgot.sent", model);
  }

  @GetMapping("/reset")
  String reset(@RequestParam(defaultValue = "") String token, Model model) {
    return resetForm(token, "", model);
  }

  @PostMapping("/reset")
  String reset(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletResponse response) {
    return switch (accounts.resetPassword(token, password)) {
      case PasswordReset.Done _ -> said("reset.done", model);
      case PasswordReset.TokenNotGood _ -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield said("token.over", model);
      }
      case PasswordReset.Unacceptable _ -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield resetForm(token, "signup.password", model);
      }
    };
  }

  /** Only a button: programs that open each link of a mail must not use the token up. */
  @GetMapping("/verify")
  String verify(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("token", token);
    return "account/verify";
  }

  @PostMapping("/verify")
  String verify(
      @RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
    if (accounts.verifyAddress(token)) {
      return said("verify.done", model);
    }
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    return said("token.over", model);
  }

  private void start(AccountId id, HttpServletRequest request, HttpServletResponse response) {
    sessions.start(id, request, response);
    afterwards.orderedStream().forEach(then -> then.signedIn(id, request, response));
  }

  private static String form(String view, Model model, String problem, String email, String next) {
    model.addAttribute("problem", problem);
    model.addAttribute("email", email);
    model.addAttribute("next", next);
    return view;
  }

  private static String resetForm(String token, String problem, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("problem", problem);
    return "account/reset";
  }

  private static String said(String key, Model model) {
    model.addAttribute("key", key);
    return "account/said";
  }

  /** The page that was asked for before the sign-in, if it is one of ours; never another site. */
  static String local(String next) {
    boolean ours =
        next.startsWith("/")
            && !next.startsWith("//")
            && next.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
    return ours ? next : FIRST_PAGE;
  }
}
