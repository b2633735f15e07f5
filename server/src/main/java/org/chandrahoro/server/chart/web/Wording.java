package org.chandrahoro.server.chart.web;

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

  /** A sign's own name without its translation: {@code Karka}. */
  String shortRasi(Rasi rasi) {
    String name = names().rasi(rasi);
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
