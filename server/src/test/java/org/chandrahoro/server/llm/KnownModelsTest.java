package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownModelsTest {
  private final KnownModels models = new KnownModels();

  @ParameterizedTest
  @CsvSource({
    "OPENAI, gpt-4o-mini, small",
    "OPENAI, gpt-4o-mini-2024-07-18, small",
    "OPENAI, gpt-4o, large",
    "ANTHROPIC, claude-haiku-4-5, small",
    "ANTHROPIC, claude-haiku-4-5-20251001, small",
    "ANTHROPIC, claude-3-5-haiku-20241022, small",
    "ANTHROPIC, claude-sonnet-4-5, large",
    "GOOGLE, gemini-2.5-flash-lite, small",
    "GOOGLE, gemini-2.5-pro, large",
  })
  void aModelIsOfOneClassWhicheverEditionIsAskedFor(Provider provider, String name, String word) {
    var model = new ModelId(provider, name);
    assertThat(models.find(name)).contains(model);
    assertThat(models.classesOf(model)).containsExactly(word);
  }

  @Test
  void aModelOfThatNameAtAnotherProviderIsNotKnown() {
    assertThat(models.classesOf(new ModelId(Provider.COMPATIBLE, "gpt-4o"))).isEmpty();
    assertThat(models.find("gpt-4o-mini-turbo")).isEmpty();
    assertThat(models.find("")).isEmpty();
    assertThat(models.find("-20251001")).isEmpty();
  }

  @Test
  void eachProviderHasASmallAndALargeModel() {
    for (Provider provider :
        new Provider[] {Provider.OPENAI, Provider.ANTHROPIC, Provider.GOOGLE}) {
      assertThat(models.all().stream().filter(model -> model.provider() == provider))
          .as(provider.word())
          .flatMap(models::classesOf)
          .contains("small", "large");
    }
  }

  @Test
  void aModelThatReasonsAtOpenAiTakesNoTemperature() {
    assertThat(models.find(new ModelId(Provider.OPENAI, "gpt-5-mini")).orElseThrow().abilities())
        .contains(KnownModel.Ability.REASONS)
        .doesNotContain(KnownModel.Ability.SAMPLING, KnownModel.Ability.EITHER);
  }
}
