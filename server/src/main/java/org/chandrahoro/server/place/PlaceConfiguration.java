package org.chandrahoro.server.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {
  /**
   * Lazy, so that a start does not wait for it; the first search does, for some tenths of a second.
   */
  @Bean
  @Lazy
  Places places() {
    return Places.gazetteer();
  }
}
