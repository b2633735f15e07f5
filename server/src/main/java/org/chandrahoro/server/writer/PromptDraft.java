package org.chandrahoro.server.writer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.llm.Prompt;

/**
 * What is to be written, before it is known who writes. Holds facts and a pseudonym, never a name,
 * a birth or an address of the person.
 *
 * @param task what the writer is to do, in English; the same for everybody
 * @param facts what it may rest on; differs from person to person
 * @param tone unless the person's LLM profile names another
 * @param output empty: free text
 * @param maxTokens the most that the answer may have, unless the LLM profile says fewer
 * @param within the whole time for all attempts
 * @param countsAnyway whether a request counts even where no model writes, because the composer
 *     then does
 */
public record PromptDraft(
    Depth depth,
    String task,
    String facts,
    List<Prompt.Turn> turns,
    List<Prompt.Tool> tools,
    Optional<Prompt.OutputShape> output,
    Language language,
    Tone tone,
    int maxTokens,
    Duration within,
    boolean countsAnyway) {
  public PromptDraft {
    turns = List.copyOf(turns);
    tools = List.copyOf(tools);
  }
}
