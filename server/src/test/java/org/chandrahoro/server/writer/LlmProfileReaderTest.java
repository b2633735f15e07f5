package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.llm.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class LlmProfileReaderTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final LlmProfileReader reader = new LlmProfileReader(new SomeModels());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"mode":"everything"}                                                  | mode
          {"mode":"own","api_key":"sk-1"}                                        | provider
          {"provider":"acme","api_key":"sk-1"}                                   | provider
          {"mode":"platform","provider":"compatible"}                            | provider
          {"mode":"platform","model":"little-1"}                                 | provider
          {"mode":"platform","provider":"openai","api_key":"sk-1"}               | api_key
          {"mode":"own","provider":"openai","api_key":""}                        | api_key
          {"mode":"own","provider":"openai","api_key":"sk-1\\nX-Evil: 1"}        | api_key
          {"mode":"own","provider":"openai","api_key":"sk 1"}                    | api_key
          {"mode":"own","provider":"openai","api_key":"sk-é"}                    | api_key
          {"provider":"openai","api_key":"sk-1","model":"brief-1"}               | model
          {"provider":"openai","api_key":"sk-1","model":"little 1"}              | model
          {"provider":"compatible","api_key":"sk-1","base_url":"https://a.org/v1"} | model
          {"provider":"compatible","api_key":"sk-1","model":"m"}                 | base_url
          {"mode":"platform","base_url":"https://a.org/v1"}                      | base_url
          {"provider":"openai","api_key":"sk-1","base_url":"ftp://a.org"}        | base_url
          {"provider":"openai","api_key":"sk-1","base_url":"https://u:p@a.org"}  | base_url
          {"provider":"openai","api_key":"sk-1","base_url":"https://a.org?k=1"}  | base_url
          {"provider":"openai","api_key":"sk-1","base_url":"not an address"}     | base_url
          {"params":{"temperature":2.1}}                                         | params.temperature
          {"params":{"temperature":-0.1}}                                        | params.temperature
          {"params":{"temperature":"NaN"}}                                       | params.temperature
          {"params":{"top_p":1.01}}                                              | params.top_p
          {"params":{"max_tokens":0}}                                            | params.max_tokens
          {"params":{"max_tokens":32001}}                                        | params.max_tokens
          {"params":{"system_preset":"gloomy"}}                                  | params.system_preset
          {"safety":{"preset":"none"}}                                           | safety.preset
          {"safety":{"blocked_topics":["Health","a\\nb"]}}                       | safety.blocked_topics.1
          {"safety":{"blocked_topics":[null]}}                                   | safety.blocked_topics.0
          {"safety":{"blocked_topics":["</facts>"]}}                             | safety.blocked_topics.0
          """)
  void whatIsNotAcceptableIsNamed(String json, String field) {
    var form = JSON.readValue(json, LlmProfileForm.class);
    assertThatThrownBy(() -> reader.read(form))
        .isInstanceOfSatisfying(
            UnacceptableFieldException.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.why()).doesNotContain("sk-");
            });
  }

  @Test
  void moreTopicsThanTwentyAreRefused() {
    var form =
        JSON.readValue(
            "{\"safety\":{\"blocked_topics\":%s}}"
                .formatted(JSON.writeValueAsString(Collections.nCopies(21, "health"))),
            LlmProfileForm.class);
    assertThatThrownBy(() -> reader.read(form))
        .isInstanceOfSatisfying(
            UnacceptableFieldException.class,
            refused -> assertThat(refused.field()).isEqualTo("safety.blocked_topics"));
  }

  @Test
  void anOwnKeyIsReadWithAllThatGoesWithIt() throws UnacceptableFieldException {
    var draft =
        reader.read(
            JSON.readValue(
                """
                {"mode":"own","provider":"compatible","model":"llama-3:8b","api_key":"sk-1",
                 "base_url":"https://models.example.org/v1/",
                 "params":{"temperature":0,"max_tokens":900,"top_p":1,"system_preset":"mystic"},
                 "safety":{"preset":"strict","blocked_topics":["వివాహం"," Health "]},
                 "fallback_to_platform":false}
                """,
                LlmProfileForm.class));
    assertThat(draft.mode()).isEqualTo(ProfileMode.OWN);
    assertThat(draft.provider()).contains(Provider.COMPATIBLE);
    assertThat(draft.model()).contains("llama-3:8b");
    assertThat(draft.baseUrl()).contains(URI.create("https://models.example.org/v1"));
    assertThat(draft.params().temperature()).contains(0.0);
    assertThat(draft.params().tone()).contains(Tone.MYSTIC);
    assertThat(draft.safety().blockedTopics()).containsExactly("వివాహం", "Health");
    assertThat(draft.fallbackToPlatform()).isFalse();
    assertThat(draft.toString()).doesNotContain("sk-1");
  }

  @Test
  void whatIsNotGivenIsLeftToTheService() throws UnacceptableFieldException {
    var draft = reader.read(JSON.readValue("{}", LlmProfileForm.class));
    assertThat(draft.mode()).isEqualTo(ProfileMode.PLATFORM);
    assertThat(draft.provider()).isEqualTo(Optional.empty());
    assertThat(draft.params()).isEqualTo(LlmProfile.Params.UNSET);
    assertThat(draft.safety()).isEqualTo(LlmProfile.Safety.STANDARD);
    assertThat(draft.fallbackToPlatform()).isTrue();
  }

  @Test
  void aFormWithAKeyPrintsNothingOfIt() {
    var form = JSON.readValue("{\"api_key\":\"sk-canary\"}", LlmProfileForm.class);
    assertThat(form.toString()).doesNotContain("canary");
  }
}
