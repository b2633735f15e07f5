package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadingMessagesTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private final Properties english = bundle("/messages/reading.properties");
  private final Properties telugu = bundle("/messages/reading_te.properties");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(telugu.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void bothLanguagesNameTheSameValues() {
    for (String key : english.stringPropertyNames()) {
      assertThat(values(telugu, key)).as(key).isEqualTo(values(english, key));
    }
  }

  /** With values a single quote would quote the pattern, and without one be doubled. */
  @Test
  void apostrophesAreTypographic() {
    assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(telugu.values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static TreeSet<String> values(Properties bundle, String key) {
    var found = new TreeSet<String>();
    var matcher = VALUE.matcher(bundle.getProperty(key));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Properties bundle(String name) {
    var properties = new Properties();
    try (var in = Objects.requireNonNull(ReadingMessagesTest.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return properties;
  }
}
