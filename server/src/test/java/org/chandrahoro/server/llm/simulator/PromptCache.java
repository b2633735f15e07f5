package org.chandrahoro.server.llm.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the provider remembers of earlier prompts, per key and model: whole blocks of 128 tokens
 * from 1,024 on, as the implicit caches of OpenAI and Google do; marked prefixes, as Anthropic.
 */
final class PromptCache {
  private static final int LEAST = 1024;
  private static final int BLOCK = 128;
  private final Set<String> seen = new HashSet<>();

  /** How a prompt met the cache, in tokens. */
  record Met(int read, int written) {}

  synchronized Met implicit(String owner, List<String> tokens) {
    int read = 0;
    var prefix = new StringBuilder(owner);
    var blocks = new HashSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      prefix.append('\u0000').append(tokens.get(i));
      int length = i + 1;
      if (length >= LEAST && length % BLOCK == 0) {
        String block = length + ":" + prefix.toString().hashCode();
        if (seen.contains(block)) {
          read = length;
        }
        blocks.add(block);
      }
    }
    seen.addAll(blocks);
    return new Met(read, 0);
  }

  synchronized Met marked(String owner, String prefix) {
    int tokens = Tokenizer.count(prefix);
    if (tokens < LEAST) {
      return new Met(0, 0);
    }
    return seen.add(owner + ':' + prefix.hashCode() + ':' + tokens)
        ? new Met(0, tokens)
        : new Met(tokens, 0);
  }

  synchronized void clear() {
    seen.clear();
  }
}
