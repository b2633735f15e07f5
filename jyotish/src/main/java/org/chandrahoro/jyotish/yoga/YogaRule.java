package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One yoga of the catalogue: what it is called, how it is formed and where that is taught. */
public final class YogaRule {
  private final YogaDraft draft;
  private final List<Condition> forms;
  private final List<Condition> cancellations;

  YogaRule(YogaDraft draft, List<Condition> forms, List<Condition> cancellations) {
    this.draft = draft;
    this.forms = List.copyOf(forms);
    this.cancellations = List.copyOf(cancellations);
  }

  /** What undoes the yoga where it is formed. */
  YogaRule cancelledBy(Condition... conditions) {
    return new YogaRule(draft, forms, Arrays.asList(conditions));
  }

  /** Its one name, in ASCII; other languages name it by this key. */
  public String name() {
    return draft.name();
  }

  public YogaFamily family() {
    return draft.family();
  }

  public YogaNature nature() {
    return draft.nature();
  }

  /** The rule in words. */
  public String rule() {
    return draft.rule();
  }

  public List<Source> sources() {
    return draft.sources();
  }

  List<Condition> forms() {
    return forms;
  }

  /** Adds the yoga as often as a chart has it, once for each set of grahas that make it. */
  void find(YogaChart chart, List<YogaFound> found) {
    Evidence first = null;
    List<Evidence> more = null;
    for (Condition form : forms) {
      if (form.holds(chart)) {
        var evidence = new Evidence();
        form.tell(chart, evidence);
        if (first == null) {
          first = evidence;
        } else {
          more = more == null ? new ArrayList<>(List.of(first)) : more;
          merge(more, evidence);
        }
      }
    }
    if (more != null) {
      more.forEach(evidence -> found.add(conclude(chart, evidence)));
    } else if (first != null) {
      found.add(conclude(chart, first));
    }
  }

  private static void merge(List<Evidence> all, Evidence evidence) {
    for (Evidence earlier : all) {
      if (earlier.makers() == evidence.makers()) {
        earlier.add(evidence);
        return;
      }
    }
    all.add(evidence);
  }

  private YogaFound conclude(YogaChart chart, Evidence evidence) {
    var cancelling = new Evidence();
    for (Condition cancellation : cancellations) {
      if (cancellation.holds(chart)) {
        cancellation.tell(chart, cancelling);
      }
    }
    var why = evidence.reasons();
    var makers = MakerState.of(chart, family(), evidence.makers(), why);
    boolean hard = nature() == YogaNature.HARD;
    return new YogaFound(
        this,
        Evidence.grahas(evidence.makers()),
        why,
        cancelling.reasons().isEmpty() ? makers.strength(hard) : YogaStrength.CANCELLED,
        hard ? makers.against() : makers.inFavour(),
        hard ? makers.inFavour() : makers.against(),
        cancelling.reasons());
  }

  @Override
  public String toString() {
    return name();
  }
}
