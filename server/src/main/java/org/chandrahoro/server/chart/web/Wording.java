package org.chandrahoro.server.chart.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.Names;
import org.springframework.context.MessageSource;

/** The words of one language for what a chart shows. */
record Wording(MessageSource messages, Language language) {
  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }

  Names names() {
    return Names.in(language);
  }

  /** A date with a short month: {@code 3 Sep 1990}. */
  String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(date);
  }

  /** A sign's own name without its translation: {@code Karka}. */
  String shortRasi(Rasi rasi) {
    String name = names().rasi(rasi);
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
