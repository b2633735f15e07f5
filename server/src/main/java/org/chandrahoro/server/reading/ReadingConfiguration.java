package org.chandrahoro.server.reading;

import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
  @Bean
  ReadingMaker readingMaker() {
    return new ReadingMaker(Conventions.DEFAULT, Corpus.standard());
  }
}
