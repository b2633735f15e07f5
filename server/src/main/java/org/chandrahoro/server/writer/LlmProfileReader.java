package org.chandrahoro.server.writer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.jspecify.annotations.Nullable;

/** Reads an LLM profile as it was sent, and names the first field that is not acceptable. */
final class LlmProfileReader {
  static final int MOST_TOKENS = 32_000;
  private static final int LONGEST_KEY = 500;
  private static final int LONGEST_TOPIC = 60;
  private static final int MOST_TOPICS = 20;

  /** What a header can carry without being changed. */
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");

  private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@-]{0,119}");

  /** Letters of any script, so that a topic cannot carry markup or line breaks. */
  private static final Pattern TOPIC =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ,&'’()/-]{0,59}");

  private final ModelCatalog models;

  LlmProfileReader(ModelCatalog models) {
    this.models = models;
  }

  LlmProfileDraft read(LlmProfileForm form) throws UnacceptableFieldException {
    ProfileMode mode = mode(form);
    Optional<Provider> provider = provider(form.provider(), mode);
    Optional<URI> baseUrl = baseUrl(form.baseUrl(), mode);
    if (provider.equals(Optional.of(Provider.COMPATIBLE)) && baseUrl.isEmpty()) {
      throw new UnacceptableFieldException("base_url", "is needed with the provider compatible");
    }
    return new LlmProfileDraft(
        mode,
        provider,
        model(form.model(), provider, baseUrl),
        key(form.apiKey(), mode),
        baseUrl,
        params(form.params()),
        safety(form.safety()),
        form.fallbackToPlatform() == null || form.fallbackToPlatform());
  }

  private static ProfileMode mode(LlmProfileForm form) throws UnacceptableFieldException {
    String word = given(form.mode());
    if (word == null) {
      return form.apiKey() == null ? ProfileMode.PLATFORM : ProfileMode.OWN;
    }
    return ProfileMode.find(word)
        .orElseThrow(() -> new UnacceptableFieldException("mode", "accepted are platform, own"));
  }

  private static Optional<Provider> provider(@Nullable String written, ProfileMode mode)
      throws UnacceptableFieldException {
    String word = given(written);
    if (word == null) {
      if (mode == ProfileMode.OWN) {
        throw new UnacceptableFieldException("provider", "is missing");
      }
      return Optional.empty();
    }
    Provider provider =
        Provider.find(word)
            .orElseThrow(
                () ->
                    new UnacceptableFieldException(
                        "provider", "accepted are openai, anthropic, google, compatible"));
    if (mode == ProfileMode.PLATFORM && provider == Provider.COMPATIBLE) {
      throw new UnacceptableFieldException(
          "provider", "compatible needs an own key and base_url, so the mode own");
    }
    return Optional.of(provider);
  }

  private static Optional<URI> baseUrl(@Nullable String written, ProfileMode mode)
      throws UnacceptableFieldException {
    String address = given(written);
    if (address == null) {
      return Optional.empty();
    }
    if (mode == ProfileMode.PLATFORM) {
      throw new UnacceptableFieldException("base_url", "goes with the mode own only");
    }
    try {
      var url = new URI(address.replaceFirst("/+$", ""));
      if (address.length() <= 500
          && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
          && url.getHost() != null
          && url.getUserInfo() == null
          && url.getQuery() == null
          && url.getFragment() == null) {
        return Optional.of(url);
      }
    } catch (URISyntaxException notAnAddress) {
      // answered below
    }
    throw new UnacceptableFieldException(
        "base_url", "an address such as https://models.example.org/v1, without user or query");
  }

  private Optional<String> model(
      @Nullable String written, Optional<Provider> provider, Optional<URI> baseUrl)
      throws UnacceptableFieldException {
    String name = given(written);
    if (name == null) {
      if (provider.equals(Optional.of(Provider.COMPATIBLE))) {
        throw new UnacceptableFieldException("model", "is needed with the provider compatible");
      }
      return Optional.empty();
    }
    if (!MODEL.matcher(name).matches()) {
      throw new UnacceptableFieldException("model", "the name of a model, up to 120 characters");
    }
    if (provider.isEmpty()) {
      throw new UnacceptableFieldException("provider", "is needed with a model");
    }
    if (baseUrl.isEmpty() && !models.find(name).equals(provider.map(at -> new ModelId(at, name)))) {
      throw new UnacceptableFieldException(
          "model",
          "'%s' is no known model of %s; known are %s"
              .formatted(name, provider.get().word(), known(provider.get())));
    }
    return Optional.of(name);
  }

  private String known(Provider provider) {
    return String.join(
        ", ",
        models.all().stream()
            .filter(model -> model.provider() == provider)
            .map(ModelId::name)
            .toList());
  }

  private static Optional<Secret> key(@Nullable String written, ProfileMode mode)
      throws UnacceptableFieldException {
    if (written == null) {
      return Optional.empty();
    }
    if (mode == ProfileMode.PLATFORM) {
      throw new UnacceptableFieldException("api_key", "goes with the mode own only");
    }
    if (!KEY.matcher(written).matches()) {
      throw new UnacceptableFieldException(
          "api_key", "1 to " + LONGEST_KEY + " printable characters without blanks or line breaks");
    }
    return Optional.of(new Secret(written));
  }

  private static LlmProfile.Params params(LlmProfileForm.@Nullable Params form)
      throws UnacceptableFieldException {
    if (form == null) {
      return LlmProfile.Params.UNSET;
    }
    return new LlmProfile.Params(
        within("params.temperature", form.temperature(), 0, 2),
        tokens(form.maxTokens()),
        within("params.top_p", form.topP(), 0, 1),
        tone(form.systemPreset()));
  }

  private static Optional<Double> within(
      String field, @Nullable Double value, double least, double most)
      throws UnacceptableFieldException {
    if (value != null && !(value >= least && value <= most)) {
      throw new UnacceptableFieldException(
          field, value + "; accepted is %.0f to %.0f".formatted(least, most));
    }
    return Optional.ofNullable(value);
  }

  private static Optional<Integer> tokens(@Nullable Integer value)
      throws UnacceptableFieldException {
    if (value != null && (value < 1 || value > MOST_TOKENS)) {
      throw new UnacceptableFieldException(
          "params.max_tokens", value + "; accepted is 1 to " + MOST_TOKENS);
    }
    return Optional.ofNullable(value);
  }

  private static Optional<Tone> tone(@Nullable String written) throws UnacceptableFieldException {
    String tag = given(written);
    try {
      return tag == null ? Optional.empty() : Optional.of(Tone.ofTag(tag));
    } catch (IllegalArgumentException unknown) {
      throw new UnacceptableFieldException(
          "params.system_preset", "accepted are mystic, practical, playful");
    }
  }

  private static LlmProfile.Safety safety(LlmProfileForm.@Nullable Safety form)
      throws UnacceptableFieldException {
    if (form == null) {
      return LlmProfile.Safety.STANDARD;
    }
    String word = given(form.preset());
    SafetyPreset preset =
        word == null
            ? SafetyPreset.STANDARD
            : SafetyPreset.find(word)
                .orElseThrow(
                    () ->
                        new UnacceptableFieldException(
                            "safety.preset", "accepted are relaxed, standard, strict"));
    List<@Nullable String> topics = form.blockedTopics();
    if (topics == null) {
      return new LlmProfile.Safety(preset, List.of());
    }
    if (topics.size() > MOST_TOPICS) {
      throw new UnacceptableFieldException(
          "safety.blocked_topics", "at most " + MOST_TOPICS + " topics");
    }
    for (int i = 0; i < topics.size(); i++) {
      String topic = topics.get(i);
      if (topic == null || !TOPIC.matcher(topic.strip()).matches()) {
        throw new UnacceptableFieldException(
            "safety.blocked_topics." + i,
            "a topic of 1 to " + LONGEST_TOPIC + " letters, digits or blanks");
      }
    }
    return new LlmProfile.Safety(
        preset, topics.stream().map(topic -> String.valueOf(topic).strip()).distinct().toList());
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
