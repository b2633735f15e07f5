package org.chandrahoro.server.writer;

import org.chandrahoro.server.llm.KeyTrial;
import org.chandrahoro.server.llm.ModelCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class WriterConfiguration {

  @Bean
  Candidates candidates(Environment environment, ModelCatalog catalog) {
    return new Candidates(RoutingTable.from(environment::getProperty, catalog), catalog);
  }

  @Bean
  KeyCheck keyCheck(KeyTrial trial) {
    return (provider, key, baseUrl) ->
        switch (trial.tryOut(provider, key, baseUrl)) {
          case KeyTrial.Outcome.Works _ -> new KeyCheck.Verdict.Works();
          case KeyTrial.Outcome.Refused _ -> new KeyCheck.Verdict.Refused();
          case KeyTrial.Outcome.Unreachable _ -> new KeyCheck.Verdict.NotReached();
          case KeyTrial.Outcome.AddressRefused(String why) ->
              new KeyCheck.Verdict.AddressNotAllowed(why);
        };
  }
}
