package org.chandrahoro.server.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a simulated model answers to a request for a reading. */
final class SimulatedWriter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TOPICS = List.of("work", "love", "health", "finance");

  /** A word that only the sentences have that must not be published. */
  static final String MARK = "lantern";

  /** Nine ways to say what the facts do not. */
  static final List<Map<String, Object>> LIES =
      List.of(
          sentence("Jupiter lights a lantern for you today.", "transit.SATURN"),
          sentence("Your star of the day, Magha, lights a lantern.", "transit.SATURN"),
          sentence("Saturn at 12° lights a lantern for you.", "transit.SATURN"),
          sentence("Light a lantern before 9:30 am.", "tithi"),
          sentence("Light a lantern on 3 December.", "tithi"),
          sentence("Pluto lights a lantern for you.", "transit.PLUTO"),
          sentence("<script>lantern</script> lights your day.", "transit.SATURN"),
          sentence("శని lantern ఇస్తాడు.", "transit.SATURN"),
          sentence("Light the lantern until {{tithi.never}}.", "tithi"));

  private SimulatedWriter() {}

  static Map<String, Object> sentence(String text, String... facts) {
    return Map.of("text", text, "facts", List.of(facts));
  }

  /** True whatever the sky: it names grahas without a place, and an end by its placeholder. */
  static String good() {
    return answer(
        List.of(
            sentence("Finish small things before {{tithi.until}}, and rest after.", "tithi"),
            sentence("Saturn asks you to build slowly and to keep your word.", "transit.SATURN"),
            sentence("What you begin with care today will carry you.", "vara")),
        sentence("Mercury helps you to say it plainly.", "transit.MERCURY"),
        List.of(sentence("Write it down before you speak.", "transit.MERCURY")));
  }

  static String goodInTelugu() {
    return answer(
        List.of(
            sentence("{{tithi.until}} లోపు మొదలుపెట్టిన పని పూర్తి చేయండి.", "tithi"),
            sentence("శని ఓపికగా పని చేయమంటున్నాడు.", "transit.SATURN"),
            sentence("ఈ రోజు మొదలుపెట్టిన పని నిలుస్తుంది.", "vara")),
        sentence("బుధుడు మాటకు స్పష్టత ఇస్తాడు.", "transit.MERCURY"),
        List.of(sentence("మాట్లాడే ముందు రాసుకోండి.", "transit.MERCURY")));
  }

  static String lies() {
    return answer(LIES, LIES.get(0), LIES);
  }

  /** The good one with every lie among its sentences. */
  static String mixed() {
    var highlights = new ArrayList<>(LIES);
    highlights.add(
        sentence("Saturn asks you to build slowly and to keep your word.", "transit.SATURN"));
    return answer(
        highlights, sentence("Mercury helps you to say it plainly.", "transit.MERCURY"), LIES);
  }

  private static String answer(
      List<Map<String, Object>> highlights,
      Map<String, Object> summary,
      List<Map<String, Object>> detail) {
    var segments = new java.util.LinkedHashMap<String, Object>();
    TOPICS.forEach(topic -> segments.put(topic, Map.of("summary", summary, "detail", detail)));
    return JSON.writeValueAsString(Map.of("highlights", highlights, "segments", segments));
  }
}
