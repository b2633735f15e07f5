package org.chandrahoro.server.llm;

class GoogleWireTest extends LlmProviderContract {
  @Override
  Provider provider() {
    return Provider.GOOGLE;
  }
}
