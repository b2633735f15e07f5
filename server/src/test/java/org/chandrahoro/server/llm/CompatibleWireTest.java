package org.chandrahoro.server.llm;

class CompatibleWireTest extends LlmProviderContract {
  @Override
  Provider provider() {
    return Provider.COMPATIBLE;
  }
}
