package org.chandrahoro.server.notification;

import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Accounts.MailedToken;
import org.chandrahoro.server.node.Settings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about an account, each in its person's language. */
@Component
class AccountLetters {
  private final Accounts accounts;
  private final Postman postman;
  private final MessageSource texts;
  private final String publicUrl;

  AccountLetters(Accounts accounts, Postman postman, MessageSource texts, Settings settings) {
    this.accounts = accounts;
    this.postman = postman;
    this.texts = texts;
    this.publicUrl = settings.publicUrl().toString();
  }

  void askForConfirmation(AccountId account) {
    accounts
        .confirmationFor(account)
        .ifPresent(token -> send(token, "mail.confirm", publicUrl + "/verify?token="));
  }

  /**
   * Sends the link with which a password is reset.
   *
   * @return the account whose address was never confirmed: it gets nothing but that question
   */
  Optional<AccountId> sendReset(String emailKey) {
    accounts
        .resetFor(emailKey)
        .ifPresent(token -> send(token, "mail.reset", publicUrl + "/reset?token="));
    return accounts.unconfirmed(emailKey);
  }

  private void send(MailedToken token, String key, String link) {
    var person = token.person();
    Locale locale = person.language().locale();
    postman.send(
        new Mail(
            person.email(),
            texts.getMessage(key + ".subject", null, locale),
            texts.getMessage(
                key + ".text", new Object[] {person.name(), link + token.token()}, locale)));
  }
}
