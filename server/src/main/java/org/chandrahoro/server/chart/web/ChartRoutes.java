package org.chandrahoro.server.chart.web;

import java.util.Locale;
import java.util.Map;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.chart.ChartChoices;
import org.chandrahoro.server.chart.Charts;
import org.chandrahoro.server.profile.BirthDetails;
import org.chandrahoro.server.profile.BirthEntry;
import org.chandrahoro.server.profile.BirthReader;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.chandrahoro.server.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChartRoutes {
  private final Charts charts;
  private final Profiles profiles;
  private final BirthReader births;

  ChartRoutes(Charts charts, Profiles profiles, BirthReader births) {
    this.charts = charts;
    this.profiles = profiles;
    this.births = births;
  }

  /** A chart without an account; nothing of it is kept. */
  @PostMapping(path = "/charts", produces = MediaType.APPLICATION_JSON_VALUE)
  String cast(
      @RequestBody BirthEntry entry, @RequestParam Map<String, String> query, Locale locale) {
    return figures(births.read(entry, locale).orRefuse(), new ChartChoices(query));
  }

  @GetMapping(path = "/me/profiles/{id}/chart", produces = MediaType.APPLICATION_JSON_VALUE)
  String show(AccountId account, @PathVariable String id, @RequestParam Map<String, String> query) {
    return figures(
        profiles
            .find(account, new ProfileId(id))
            .map(Profile::birth)
            .orElseThrow(() -> Refusal.notFound("The profile")),
        new ChartChoices(query));
  }

  private String figures(BirthDetails birth, ChartChoices choices) {
    try {
      return charts.figures(birth, choices);
    } catch (OutsideEphemerisException outside) {
      throw Refusal.badField("date", String.valueOf(outside.getMessage()));
    }
  }
}
