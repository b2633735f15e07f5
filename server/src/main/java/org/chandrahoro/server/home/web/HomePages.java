package org.chandrahoro.server.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.home.Samples;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.panchanga.Panchangas;
import org.chandrahoro.server.panchanga.Whereabouts;
import org.chandrahoro.server.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePages {
  private final Panchangas panchangas;
  private final Whereabouts whereabouts;
  private final Samples samples;
  private final PageLanguage languages;

  HomePages(
      Panchangas panchangas, Whereabouts whereabouts, Samples samples, PageLanguage languages) {
    this.panchangas = panchangas;
    this.whereabouts = whereabouts;
    this.samples = samples;
    this.languages = languages;
  }

  @GetMapping("/")
  String home(@Nullable AccountId account, Model model, HttpServletRequest request) {
    if (account != null) {
      return "redirect:/today";
    }
    var language = languages.of(request);
    Here here = whereabouts.of(null, request, language.locale());
    LocalDate today = panchangas.today(here);
    switch (panchangas.of(today, here)) {
      case Panchanga day -> model.addAttribute("day", day);
      case WithoutSunrise without -> model.addAttribute("without", without);
    }
    samples.of(today, here, language).ifPresent(sample -> model.addAttribute("sample", sample));
    model.addAttribute("here", here);
    model.addAttribute("clock", panchangas.clock(today, here, Names.in(language)));
    return "home/show";
  }

  @GetMapping("/help")
  String help() {
    return "home/help";
  }
}
