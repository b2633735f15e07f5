package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.llm.Prompt;
import org.junit.jupiter.api.Test;

class SystemPromptTest {
  private final SystemPrompt prompt = new SystemPrompt();

  @Test
  void whatIsTheSameForEverybodyComesFirst() {
    String english = said(Language.ENGLISH, LlmProfile.Params.UNSET, LlmProfile.Safety.STANDARD);
    String telugu =
        said(
            Language.TELUGU,
            LlmProfile.Params.UNSET,
            new LlmProfile.Safety(SafetyPreset.STRICT, List.of("వివాహం")));
    int taskEnds = english.indexOf("TASK") + "TASK".length();
    assertThat(taskEnds).isGreaterThan(200);
    assertThat(telugu).startsWith(english.substring(0, taskEnds));
    assertThat(telugu).contains("తెలుగు").contains("వివాహం");
    assertThat(telugu.indexOf("natal.MOON")).isGreaterThan(telugu.indexOf("వివాహం"));
  }

  @Test
  void theToneOfTheProfileComesBeforeThatOfThePerson() {
    var playful =
        new LlmProfile.Params(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Tone.PLAYFUL));
    assertThat(said(Language.ENGLISH, playful, LlmProfile.Safety.STANDARD))
        .contains("gentle humour")
        .doesNotContain("reflective and poetic");
    assertThat(said(Language.ENGLISH, LlmProfile.Params.UNSET, LlmProfile.Safety.STANDARD))
        .contains("reflective and poetic");
  }

  @Test
  void everyPresetHasItsWords() {
    for (SafetyPreset preset : SafetyPreset.values()) {
      for (Tone tone : Tone.values()) {
        var params =
            new LlmProfile.Params(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(tone));
        assertThat(said(Language.TELUGU, params, new LlmProfile.Safety(preset, List.of())))
            .contains("Do not predict death");
      }
    }
  }

  private String said(Language language, LlmProfile.Params params, LlmProfile.Safety safety) {
    return prompt.of(
        new PromptDraft(
            Depth.PERSONAL,
            "TASK",
            "natal.MOON: at birth Moon in Vrishabha",
            List.of(new Prompt.Turn.Asked("When?")),
            List.of(),
            Optional.empty(),
            language,
            Tone.MYSTIC,
            500,
            Duration.ofSeconds(30),
            false),
        params,
        safety);
  }
}
