package org.chandrahoro.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application. The command line is in {@code cli} and starts none of this. */
@SpringBootApplication
public class Application {
  public static void main(String[] args) {
    try {
      SpringApplication.run(Application.class, args);
    } catch (AbandonedRunException trainingRun) {
      throw trainingRun; // -Dspring.context.exit=onRefresh: the context was built and left on
      // purpose
    } catch (RuntimeException | Error alreadyReported) {
      // StartFailures has written its one line; threads that are not daemons must not keep us
      // alive.
      System.exit(1);
    }
  }
}
