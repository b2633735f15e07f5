package org.chandrahoro.server.vault;

import java.security.SecureRandom;
import java.time.Clock;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.node.StartRefusedException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.IdGenerator;
import org.springframework.vault.authentication.SimpleSessionManager;
import org.springframework.vault.authentication.TokenAuthentication;
import org.springframework.vault.client.VaultEndpoint;
import org.springframework.vault.core.VaultTemplate;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  WrappingKey wrappingKey(Environment environment, NodeHome home, DataKeyStore store) {
    return wrappingKey(VaultSettings.from(environment::getProperty), home, store);
  }

  static WrappingKey wrappingKey(VaultSettings settings, NodeHome home, DataKeyStore store) {
    return switch (settings) {
      case VaultSettings.Local() ->
          MasterKeyFile.open(home.root().resolve("master.key"), store.isEmpty());
      case VaultSettings.HashiCorp at -> new TransitKey(client(at), at.key());
      case VaultSettings.Aws at -> new KmsKey(client(at), at.key());
    };
  }

  private static VaultTemplate client(VaultSettings.HashiCorp at) {
    return new VaultTemplate(
        VaultEndpoint.from(at.address()),
        new JdkClientHttpRequestFactory(),
        new SimpleSessionManager(new TokenAuthentication(at.token())));
  }

  private static KmsClient client(VaultSettings.Aws at) {
    var client = KmsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    if (at.region() != null) {
      client.region(Region.of(at.region()));
    }
    if (at.endpoint() != null) {
      client.endpointOverride(at.endpoint());
    }
    return client.build();
  }

  @Bean
  Vault vault(WrappingKey wrapping, DataKeyStore store, IdGenerator ids, Clock clock) {
    return vault(wrapping, new DataKeys(store, wrapping, ids, clock));
  }

  @Bean
  SharedKeys sharedKeys(
      JdbcClient database, Vault vault, SecureRandom random, IdGenerator ids, Clock clock) {
    return new SharedKeys(database, vault, random, ids, clock);
  }

  /**
   * @throws StartRefusedException where the wrapping key does not open what the database holds, or
   *     does not answer
   */
  static Vault vault(WrappingKey wrapping, DataKeys keys) {
    try {
      keys.tryOut();
    } catch (CannotOpenException | IllegalStateException refused) {
      throw new StartRefusedException(
          "What is sealed in the database does not open with " + wrapping.place(), refused);
    }
    return new Vault(keys, wrapping);
  }
}
