/** What the texts say: the interpretation corpus and its retrieval. */
module org.chandrahoro.knowledge {
  requires static org.jspecify;
  requires transitive org.chandrahoro.jyotish;

  exports org.chandrahoro.knowledge;
  exports org.chandrahoro.knowledge.corpus;
  exports org.chandrahoro.knowledge.fact;
  exports org.chandrahoro.knowledge.grounding;
  exports org.chandrahoro.knowledge.rule;
  exports org.chandrahoro.knowledge.speech;
}
