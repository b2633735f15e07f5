package org.chandrahoro.server.node;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Reads the settings before anything else starts, and tells Spring the few it needs by its own
 * names.
 */
public class SettingsIntoSpring implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var settings = Settings.from(environment::getProperty);
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("chandrahoro", Map.of("server.port", settings.port())));
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE; // after application.yaml and whatever a test sets
  }
}
