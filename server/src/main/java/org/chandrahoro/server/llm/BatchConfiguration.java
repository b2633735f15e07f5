package org.chandrahoro.server.llm;

import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class BatchConfiguration {
  @Bean
  Batches batches(
      Environment environment,
      ProviderCalls calls,
      PlatformKeys keys,
      BatchStore store,
      BatchItemStore items,
      BatchLedger ledger,
      Prices prices,
      TokenGauge gauge,
      PlatformTransactionManager transactions,
      RandomGenerator random,
      Clock clock) {
    var settings = BatchSettings.from(environment::getProperty);
    return new Batches(
        new Batches.Parts(
            lanes(new BatchCalls(calls, clock, settings.exchange())),
            settings,
            keys,
            store,
            items,
            ledger,
            prices,
            gauge,
            new TransactionTemplate(transactions),
            new TimeOrderedIds(clock, random),
            clock));
  }

  static Map<Provider, BatchLane> lanes(BatchCalls calls) {
    return Map.of(
        Provider.OPENAI, new OpenAiBatches(calls),
        Provider.ANTHROPIC, new AnthropicBatches(calls),
        Provider.GOOGLE, new GoogleBatches(calls));
  }
}
