/**
 * Readings: a person's day in words, each sentence with the facts it rests on. The facts come from
 * jyotish and the passages from knowledge; here they are composed, checked, stored and shown.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "node",
      "web",
      "account",
      "profile",
      "entitlement",
      "writer",
      "llm",
      "figures",
      "panchanga",
      "drawing"
    })
package org.chandrahoro.server.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
