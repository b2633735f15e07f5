package org.chandrahoro.server.admin;

import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.notification.Mail;
import org.chandrahoro.server.notification.Postman;
import org.springframework.stereotype.Component;

/** Writes the mail that brings a sign-in code. */
@Component
class SignInLetter {
  private final AdministratorStore store;
  private final MailedCodes codes;
  private final Postman postman;
  private final String publicUrl;

  SignInLetter(AdministratorStore store, MailedCodes codes, Postman postman, Settings settings) {
    this.store = store;
    this.codes = codes;
    this.postman = postman;
    this.publicUrl = settings.publicUrl().toString();
  }

  /** Sends a new code to the administrator of an address, where there is one who may sign in. */
  void sendCode(String emailKey) {
    EmailAddress.find(emailKey)
        .flatMap(store::find)
        .filter(AdministratorEntry::active)
        .ifPresent(
            administrator ->
                postman.send(
                    new Mail(
                        administrator.email().written(),
                        "Your sign-in code for ChandraHoro",
                        text(codes.issue(administrator.id())))));
  }

  private String text(String code) {
    return """
    Somebody, we trust it was you, is signing in as an administrator of ChandraHoro
    at %s. The code is

        %s

    It works once, within ten minutes, and replaces every code sent before it.

    If it was not you, nothing needs to be done: without this code nobody gets in.
    Keep it to yourself; nobody from ChandraHoro will ever ask you for it.
    """
        .formatted(publicUrl, code);
  }
}
