package org.chandrahoro.server.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.CannotOpenException;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The two parts of a row that only the right key opens, as JSON within. */
final class SealedParts {
  private static final int LONGEST = 31_000;
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private final Vault vault;
  private final JsonMapper json;

  SealedParts(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  byte[] actor(Actor actor, String rowId) {
    var told = new LinkedHashMap<String, @Nullable Object>();
    told.put("name", actor.name());
    told.put("address", actor.address());
    return seal(actor.id(), told, Binding.of("audit-actor", rowId));
  }

  /**
   * @throws IllegalArgumentException where before and after are longer than a row can hold
   */
  byte[] content(Actor actor, Act act, String rowId) {
    var told = new LinkedHashMap<String, @Nullable Object>();
    told.put("before", Masking.of(act.before()));
    told.put("after", Masking.of(act.after()));
    told.put("reason", act.reason());
    String about = act.target() == null ? actor.id() : act.target();
    boolean tellsNothing = told.values().stream().allMatch(Objects::isNull);
    // No key is made for somebody of whom there is nothing to hide, least of all for the erased.
    return seal(tellsNothing ? null : about, told, Binding.of("audit-content", rowId));
  }

  private byte[] seal(@Nullable String about, Map<String, @Nullable Object> told, Binding binding) {
    byte[] bytes = json.writeValueAsBytes(told);
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "an audit row of " + bytes.length + " bytes; accepted are up to " + LONGEST);
    }
    return about == null ? vault.seal(bytes, binding) : vault.sealAbout(about, bytes, binding);
  }

  /**
   * What was sealed, or null where it does not open: its key was destroyed with the person it was
   * about, is not to be had, or these are other bytes.
   */
  @Nullable Map<String, @Nullable Object> openActor(ChainedRow row) {
    return open(row.actorSealed(), Binding.of("audit-actor", row.id()));
  }

  @Nullable Map<String, @Nullable Object> openContent(ChainedRow row) {
    return open(row.contentSealed(), Binding.of("audit-content", row.id()));
  }

  private @Nullable Map<String, @Nullable Object> open(byte[] sealed, Binding binding) {
    try {
      return json.readValue(vault.open(sealed, binding), OBJECT);
    } catch (CannotOpenException | JacksonException closed) {
      return null;
    }
  }
}
