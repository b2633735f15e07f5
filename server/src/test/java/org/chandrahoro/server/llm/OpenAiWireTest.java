package org.chandrahoro.server.llm;

class OpenAiWireTest extends LlmProviderContract {
  @Override
  Provider provider() {
    return Provider.OPENAI;
  }
}
