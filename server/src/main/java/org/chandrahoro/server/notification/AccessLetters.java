package org.chandrahoro.server.notification;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.entitlement.PlanName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails about what a person may use, each in its person's language. */
@Component
class AccessLetters {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Accounts accounts;
  private final Postman postman;
  private final MessageSource texts;

  AccessLetters(Accounts accounts, Postman postman, MessageSource texts) {
    this.accounts = accounts;
    this.postman = postman;
    this.texts = texts;
  }

  /** What they have ends then, and a plan holds; nothing is sent to whoever was erased. */
  void announce(AccountId account, Instant endsAt, PlanName then) {
    accounts.find(account).ifPresent(person -> send(person, endsAt, then));
  }

  private void send(Person person, Instant endsAt, PlanName then) {
    Locale locale = person.language().locale();
    ZonedDateTime end = endsAt.atZone(person.zone());
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(end);
    String plan = texts.getMessage("mail.plan." + then.word(), null, then.word(), locale);
    postman.send(
        new Mail(
            person.email(),
            texts.getMessage("mail.ending.subject", new Object[] {date}, locale),
            texts.getMessage(
                "mail.ending.text",
                new Object[] {person.name(), date, HOUR.format(end), plan},
                locale)));
  }
}
