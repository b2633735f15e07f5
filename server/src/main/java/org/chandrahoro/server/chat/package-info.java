/**
 * Conversations about a chart: a question, the facts of a person's chart and day, and an answer
 * that rests on them. Who writes it, and what it costs, is the business of {@code writer}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "node",
      "web",
      "account",
      "profile",
      "entitlement",
      "llm",
      "writer",
      "reading"
    })
package org.chandrahoro.server.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
