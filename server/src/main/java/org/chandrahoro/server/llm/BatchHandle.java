package org.chandrahoro.server.llm;

import java.time.Instant;

/**
 * A batch that is kept.
 *
 * @param id ours, whatever the provider calls it
 * @param requests how many
 * @param deadline when what is not answered is given back
 */
public record BatchHandle(String id, ModelId model, int requests, Instant deadline) {}
