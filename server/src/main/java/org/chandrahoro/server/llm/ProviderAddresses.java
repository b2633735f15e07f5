package org.chandrahoro.server.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Where the providers are: {@code OPENAI_BASE_URL} with its version, {@code ANTHROPIC_BASE_URL} and
 * {@code GEMINI_BASE_URL} without, and whether a person may name an address in the operator's own
 * network ({@code CHANDRAHORO_PRIVATE_MODEL_ADDRESSES}, {@code allowed} or {@code refused}).
 */
record ProviderAddresses(URI openAi, URI anthropic, URI google, boolean privateAllowed) {

  /**
   * Reads them.
   *
   * @throws StartRefusedException naming the variable, its value and what is accepted
   */
  static ProviderAddresses from(Function<String, @Nullable String> property) {
    return new ProviderAddresses(
        address(property, "OPENAI_BASE_URL", "https://api.openai.com/v1"),
        address(property, "ANTHROPIC_BASE_URL", "https://api.anthropic.com"),
        address(property, "GEMINI_BASE_URL", "https://generativelanguage.googleapis.com"),
        privateAllowed(property));
  }

  private static boolean privateAllowed(Function<String, @Nullable String> property) {
    String value = property.apply("chandrahoro.private-model-addresses");
    return switch (value == null || value.isBlank() ? "refused" : value.strip()) {
      case "allowed" -> true;
      case "refused" -> false;
      default ->
          throw new StartRefusedException(
              "CHANDRAHORO_PRIVATE_MODEL_ADDRESSES='" + value + "': allowed or refused");
    };
  }

  private static URI address(
      Function<String, @Nullable String> property, String name, String unset) {
    String value = property.apply(name);
    if (value == null || value.isBlank()) {
      return URI.create(unset);
    }
    try {
      var address = new URI(value.strip());
      if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // answered below
    }
    throw new StartRefusedException(name + ": an address such as " + unset);
  }

  /**
   * The address under which a provider's methods stand, version included and without a slash at its
   * end; empty where a compatible address is needed and not given.
   */
  Optional<String> root(Provider provider, Optional<URI> own) {
    return own.or(() -> operators(provider))
        .map(URI::toString)
        .map(ProviderAddresses::unslashed)
        .map(
            base ->
                switch (provider) {
                  case OPENAI, COMPATIBLE -> base;
                  case ANTHROPIC -> base.endsWith("/v1") ? base : base + "/v1";
                  case GOOGLE -> base.endsWith("/v1beta") ? base : base + "/v1beta";
                });
  }

  private Optional<URI> operators(Provider provider) {
    return switch (provider) {
      case OPENAI -> Optional.of(openAi);
      case ANTHROPIC -> Optional.of(anthropic);
      case GOOGLE -> Optional.of(google);
      case COMPATIBLE -> Optional.empty();
    };
  }

  private static String unslashed(String base) {
    int end = base.length();
    while (end > 0 && base.charAt(end - 1) == '/') {
      end--;
    }
    return base.substring(0, end);
  }
}
