package org.chandrahoro.server.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {
  /** The one set of places of this process, as the command line uses it. */
  @Bean
  Places places() {
    return Places.gazetteer();
  }
}
