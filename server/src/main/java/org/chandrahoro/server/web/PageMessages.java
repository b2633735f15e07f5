package org.chandrahoro.server.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every bundle under {@code messages/} on the class path: {@code NAME.properties} and {@code
 * NAME_te.properties}.
 */
@Configuration(proxyBeanMethods = false)
class PageMessages {

  @Bean
  MessageSource messageSource() throws IOException {
    var messages = new ResourceBundleMessageSource();
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setBasenames(
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*.properties"))
            .map(bundle -> String.valueOf(bundle.getFilename()).replace(".properties", ""))
            .filter(name -> !name.endsWith("_te"))
            .map(name -> "messages/" + name)
            .sorted()
            .toArray(String[]::new));
    return messages;
  }
}
