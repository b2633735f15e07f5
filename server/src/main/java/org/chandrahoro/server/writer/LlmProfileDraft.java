package org.chandrahoro.server.writer;

import java.net.URI;
import java.util.Optional;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;

/**
 * An LLM profile whose every field is acceptable in itself.
 *
 * @param key empty: none, or the one that is kept already
 */
record LlmProfileDraft(
    ProfileMode mode,
    Optional<Provider> provider,
    Optional<String> model,
    Optional<Secret> key,
    Optional<URI> baseUrl,
    LlmProfile.Params params,
    LlmProfile.Safety safety,
    boolean fallbackToPlatform) {}
