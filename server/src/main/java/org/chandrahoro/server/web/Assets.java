package org.chandrahoro.server.web;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.webjars.WebJarVersionLocator;

/**
 * Styles, fonts and scripts under {@code /assets}. The hash of the content stands in the address,
 * so a browser may keep a file for good and a new one has a new address.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
  private static final String PATH = "/assets/";

  private final ObjectProvider<ResourceUrlProvider> addresses;

  Assets(ObjectProvider<ResourceUrlProvider> addresses) {
    this.addresses = addresses;
  }

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException where there is no such file
   */
  String address(String file) {
    String address = addresses.getObject().getForLookupPath(PATH + file);
    if (address == null || address.equals(PATH + file)) {
      throw new IllegalArgumentException("no asset " + file);
    }
    return address;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry handlers) {
    var locator = new WebJarVersionLocator();
    handlers
        .addResourceHandler(PATH + "**")
        .addResourceLocations(
            "classpath:/assets/",
            "classpath:/META-INF/resources/webjars/htmx.org/"
                + locator.version("htmx.org")
                + "/dist/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}
