package org.chandrahoro.server.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.chandrahoro.server.node.MailSettings;
import org.chandrahoro.server.node.MailSettings.Smtp;
import org.chandrahoro.server.node.Settings;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Sends by the configured mail server, or leaves each mail as a file in the outbox. */
@Component
class MimePostman implements Postman {
  private static final String MILLISECONDS = "20000";

  private final MailSettings settings;
  private final Path outbox;
  private final IdGenerator ids;
  private final Clock clock;

  MimePostman(Settings settings, IdGenerator ids, Clock clock) {
    this.settings = settings.mail();
    this.outbox = settings.home().outbox();
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void send(Mail mail) {
    try {
      Optional<Smtp> smtp = settings.smtp();
      if (smtp.isPresent()) {
        submit(mail, smtp.get());
      } else {
        file(mail);
      }
    } catch (MessagingException | IOException failed) {
      // The cause's own message may quote the recipient.
      throw new UndeliveredException(
          "mail could not be handed over: " + failed.getClass().getSimpleName(), failed);
    }
  }

  private void submit(Mail mail, Smtp smtp) throws MessagingException {
    var properties = new Properties();
    String protocol = smtp.implicitTls() ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "connectiontimeout", MILLISECONDS);
    properties.setProperty(prefix + "timeout", MILLISECONDS);
    properties.setProperty(prefix + "writetimeout", MILLISECONDS);
    properties.setProperty(prefix + "auth", Boolean.toString(smtp.user() != null));
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    var session = Session.getInstance(properties);
    try (Transport transport = session.getTransport(protocol)) {
      transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
      MimeMessage message = message(mail, session);
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  /** Written beside and moved, so that nobody finds half a mail. */
  private void file(Mail mail) throws MessagingException, IOException {
    String name = ids.generateId() + ".eml";
    Path part = outbox.resolve("." + name + ".part");
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      message(mail, Session.getInstance(new Properties())).writeTo(out);
    }
    Files.move(part, outbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private MimeMessage message(Mail mail, Session session) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.text(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }
}
