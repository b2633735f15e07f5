/** What the texts say: the interpretation corpus and its retrieval. */
module org.chandrahoro.knowledge {
  requires static org.jspecify;
  requires transitive org.chandrahoro.jyotish;

  exports org.chandrahoro.knowledge;
  exports org.chandrahoro.knowledge.corpus;
}
