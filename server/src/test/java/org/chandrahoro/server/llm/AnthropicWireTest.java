package org.chandrahoro.server.llm;

class AnthropicWireTest extends LlmProviderContract {
  @Override
  Provider provider() {
    return Provider.ANTHROPIC;
  }
}
