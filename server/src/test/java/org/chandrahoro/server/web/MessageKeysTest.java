package org.chandrahoro.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageKeysTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{4,}");
  private static final Pattern LITERAL_KEY = Pattern.compile("page\\.text\\(\"([a-z0-9.-]+)\"[,)]");

  /**
   * What stays in Latin letters in Telugu: what is to be typed, the name of a language, a form of
   * MessageFormat.
   */
  private static final List<String> LATIN_ALLOWED = List.of("Asia", "Kolkata", "English", "choice");

  static Stream<String> bundles() throws IOException {
    return Stream.of(resources())
        .map(resource -> String.valueOf(resource.getFilename()))
        .filter(name -> !name.endsWith("_te.properties"))
        .map(name -> name.replace(".properties", ""));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSameThings(String bundle) throws IOException {
    Properties english = load(bundle + ".properties");
    Properties telugu = load(bundle + "_te.properties");
    assertThat(telugu.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(telugu, key)).as(key).isEqualTo(arguments(english, key));
      assertThat(telugu.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void teluguIsWrittenInTelugu(String bundle) throws IOException {
    Properties telugu = load(bundle + "_te.properties");
    for (String key : telugu.stringPropertyNames()) {
      assertThat(
              LATIN
                  .matcher(telugu.getProperty(key))
                  .results()
                  .map(MatchResult::group)
                  .filter(word -> !LATIN_ALLOWED.contains(word)))
          .as("%s: %s", key, telugu.getProperty(key))
          .isEmpty();
    }
  }

  @Test
  void everyKeyThatATemplateNamesIsThere() throws IOException {
    var known = new TreeSet<String>();
    for (String bundle : bundles().toList()) {
      known.addAll(load(bundle + ".properties").stringPropertyNames());
    }
    var named = new TreeSet<String>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        LITERAL_KEY
            .matcher(Files.readString(template))
            .results()
            .forEach(found -> named.add(found.group(1)));
      }
    }
    assertThat(named).isNotEmpty();
    assertThat(known).containsAll(named);
  }

  private static List<String> arguments(Properties messages, String key) {
    return ARGUMENT
        .matcher(messages.getProperty(key))
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties load(String file) throws IOException {
    for (Resource resource : resources()) {
      if (file.equals(resource.getFilename())) {
        var messages = new Properties();
        messages.load(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8));
        return messages;
      }
    }
    throw new AssertionError(file + " is missing");
  }

  private static Resource[] resources() throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:messages/*.properties");
  }
}
