package org.chandrahoro.server.admin.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chandrahoro.server.entitlement.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Why a user may do what they may do, as the API answers it.
 *
 * @param decides {@code own}, {@code plan} or {@code default}
 * @param fields by name of the field: {@code own}, {@code plan}, {@code default} or {@code person}
 */
record ExplanationAnswer(String decides, List<LayerAnswer> layers, Map<String, String> fields) {

  /**
   * One layer.
   *
   * @param finding {@code in_force}, {@code covered}, {@code not_yet_started}, {@code ended} or
   *     {@code none}
   * @param what the id of an own entitlement, or the name of a plan
   */
  record LayerAnswer(
      String layer,
      String finding,
      @Nullable String what,
      @Nullable Instant since,
      @Nullable Instant until) {

    static LayerAnswer of(Explanation.Examined examined) {
      String layer = examined.layer().word();
      return switch (examined.finding()) {
        case Explanation.InForce(String what, var since, var until) ->
            new LayerAnswer(layer, "in_force", what, since.orElse(null), until.orElse(null));
        case Explanation.Covered(String what) ->
            new LayerAnswer(layer, "covered", what, null, null);
        case Explanation.NotYetStarted(String what, Instant start) ->
            new LayerAnswer(layer, "not_yet_started", what, start, null);
        case Explanation.Ended(String what, Instant end) ->
            new LayerAnswer(layer, "ended", what, null, end);
        case Explanation.None _ -> new LayerAnswer(layer, "none", null, null, null);
      };
    }
  }

  static ExplanationAnswer of(Explanation explanation) {
    var fields = new TreeMap<String, String>();
    explanation
        .fields()
        .forEach((field, source) -> fields.put(field, source.name().toLowerCase(Locale.ROOT)));
    return new ExplanationAnswer(
        explanation.entitlement().layer().word(),
        explanation.layers().stream().map(LayerAnswer::of).toList(),
        fields);
  }
}
