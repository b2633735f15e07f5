package org.chandrahoro.jyotish.yoga;

import java.util.List;

/** The part of a yoga's declaration that is words. */
record YogaDraft(
    YogaFamily family, String name, YogaNature nature, String rule, List<Source> sources) {

  static YogaDraft yoga(YogaFamily family, String name, YogaNature nature, String rule) {
    return new YogaDraft(family, name, nature, rule, List.of());
  }

  YogaDraft by(Source... sources) {
    return new YogaDraft(family, name, nature, rule, List.of(sources));
  }

  /** It is formed where all of these hold. */
  YogaRule when(Condition... conditions) {
    return new YogaRule(this, List.of(Condition.all(conditions)), List.of());
  }

  /** It is formed by each of these that holds, and may so be formed more than once. */
  YogaRule whenever(List<Condition> forms) {
    return new YogaRule(this, forms, List.of());
  }

  /** It is formed by each of these that holds, and may so be formed more than once. */
  YogaRule whenever(Condition... forms) {
    return whenever(List.of(forms));
  }
}
