package org.chandrahoro.server.llm;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class WireConfiguration {
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

  @Bean
  SharedTransport sharedTransport() {
    return new SharedTransport(CONNECT_WITHIN);
  }

  @Bean
  ProviderCalls providerCalls(Environment environment, SharedTransport shared) {
    var addresses = ProviderAddresses.from(environment::getProperty);
    var guard = new AddressGuard(addresses.privateAllowed(), InetAddress::getAllByName);
    return new ProviderCalls(
        addresses,
        shared,
        new GuardedTransport(
            guard, CONNECT_WITHIN, (SSLSocketFactory) SSLSocketFactory.getDefault()));
  }

  @Bean
  TokenGauge tokenGauge() {
    return new TokenGauge();
  }

  @Bean
  Wire wire(ProviderCalls calls, TokenGauge gauge, Clock clock) {
    return new ProviderWire(calls, gauge, clock, ProviderWire.Patience.USUAL);
  }

  @Bean
  KeyTrial keyTrial(ProviderCalls calls) {
    return new KeyTrial(calls);
  }
}
