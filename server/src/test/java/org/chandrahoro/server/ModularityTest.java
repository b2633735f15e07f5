package org.chandrahoro.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
  @Test
  void eachModuleUsesOnlyWhatItDeclares() {
    ApplicationModules.of(Application.class).verify();
  }
}
