package org.chandrahoro.server.reading;

import java.util.function.Supplier;
import org.chandrahoro.server.entitlement.Entitlement;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.UsageToday;
import org.chandrahoro.server.llm.Meter;

/**
 * A request within which a model is asked, and which does not end with that: whether it counts is
 * decided by the reading that stands in the end, whoever wrote it.
 */
record Unended(OpenCall call, Supplier<UsageToday> usage) implements OpenCall {
  @Override
  public Entitlement entitlement() {
    return call.entitlement();
  }

  @Override
  public Meter meter() {
    return call.meter();
  }

  @Override
  public long tokensUsed() {
    return call.tokensUsed();
  }

  @Override
  public UsageToday finish(boolean counted) {
    return usage.get();
  }

  @Override
  public void close() {}
}
