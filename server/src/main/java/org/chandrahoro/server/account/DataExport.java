package org.chandrahoro.server.account;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the service keeps of a person, in one document. */
@Service
public class DataExport {
  private final List<PersonalData> parts;
  private final SecurityEvents events;
  private final Clock clock;

  DataExport(List<PersonalData> parts, SecurityEvents events, Clock clock) {
    this.parts = List.copyOf(parts);
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Map<String, Object> of(AccountId account) {
    var document = new LinkedHashMap<String, Object>();
    document.put("exported_at", clock.instant().toString());
    parts.forEach(part -> document.put(part.section(), part.of(account)));
    events.happened(account, "account.export", Map.of());
    return document;
  }
}
