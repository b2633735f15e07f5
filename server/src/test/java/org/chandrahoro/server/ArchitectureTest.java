package org.chandrahoro.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chandrahoro");

  @Test
  void jsonIsReadAndWrittenByJacksonThreeAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
        .check(OURS);
  }

  @Test
  void theLibrariesKnowNeitherSpringNorALog() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.chandrahoro.ephemeris..",
            "org.chandrahoro.jyotish..",
            "org.chandrahoro.knowledge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.slf4j..", "java.util.logging..")
        .check(OURS);
  }

  @Test
  void theLibrariesNeverAskWhatTimeItIs() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.chandrahoro.ephemeris..",
            "org.chandrahoro.jyotish..",
            "org.chandrahoro.knowledge..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .check(OURS);
  }

  @Test
  void theServerTakesTheTimeFromItsClock() {
    noClasses()
        .that()
        .resideInAPackage("org.chandrahoro.server..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(OURS);
  }

  @Test
  void controllersStandInTheWebPackageOfTheirModule() {
    classes()
        .that()
        .areMetaAnnotatedWith(Controller.class)
        .or()
        .areAnnotatedWith(Controller.class)
        .should()
        .resideInAPackage("..web..")
        .check(OURS);
  }
}
