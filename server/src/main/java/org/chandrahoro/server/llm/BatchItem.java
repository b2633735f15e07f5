package org.chandrahoro.server.llm;

/**
 * One prompt of a batch.
 *
 * @param customId the caller's own word for it, by which the result comes back; it stays here and
 *     never goes to a provider. Unique among all that is kept ({@link Batches#forget}), so that an
 *     item that was handed in already is not handed in again
 * @param prompt one without tools: nobody is there to run them; {@link Prompt#within} says nothing
 *     here, the deadline of the batch does
 */
public record BatchItem(String customId, ModelId model, Prompt prompt) {
  public BatchItem {
    if (!customId.matches("[A-Za-z0-9_.:-]{1,100}")) {
      throw new IllegalArgumentException(
          "customId='" + customId + "': 1 to 100 of letters, digits, _ . : and -");
    }
    if (!prompt.tools().isEmpty()) {
      throw new IllegalArgumentException(customId + ": a prompt with tools in a batch");
    }
  }
}
