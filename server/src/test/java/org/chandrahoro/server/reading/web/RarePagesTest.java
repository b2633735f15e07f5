package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.web.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Pages of plans that nobody has yet, and of models that nothing asks yet. */
class RarePagesTest {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  @ParameterizedTest
  @CsvSource({
    "en, plan, Your plan does not include this",
    "te, plan, మీ పథకంలో ఇది లేదు",
    "en, off, Readings are switched off",
    "te, off, ఫలాలు నిలిపి ఉన్నాయి"
  })
  void aReadingThatIsNotIncludedSaysSoAndLeadsOn(String language, String why, String title) {
    var model = new HashMap<String, Object>();
    model.put("why", why);
    assertThat(rendered("reading/not-included.jte", language, model))
        .contains("<h1>" + title + "</h1>")
        .contains("href=\"/chart\"", "href=\"/panchanga\"");
  }

  @ParameterizedTest
  @CsvSource({"en, there is no limit", "te, పరిమితి లేదు"})
  void withoutALimitNoneIsNamed(String language, String words) {
    var model = new HashMap<String, Object>();
    model.put("usage", new QuotaLine(31, null, false, "12:00 am", "26 November", "India", 4));
    assertThat(rendered("reading/quota.jte", language, model)).contains("31").contains(words);
  }

  @ParameterizedTest
  @CsvSource({"en, nearly used up", "te, దాదాపు అయిపోయాయి"})
  void anEndThatIsNearIsSaid(String language, String words) {
    var model = new HashMap<String, Object>();
    model.put("usage", new QuotaLine(8, 2, true, "12:00 am", "26 November", "India", 4));
    assertThat(rendered("reading/quota.jte", language, model)).contains(words).contains("note");
  }

  private String rendered(String template, String language, HashMap<String, Object> model) {
    var messages = new ResourceBundleMessageSource();
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setBasenames("messages/reading", "messages/layout", "messages/account");
    model.put(
        "page",
        new Page(
            Language.ofTag(language),
            "/today",
            null,
            "_csrf",
            "",
            null,
            "auto",
            messages,
            UnaryOperator.identity()));
    var output = new StringOutput();
    templates.render(template, model, output);
    return output.toString();
  }
}
