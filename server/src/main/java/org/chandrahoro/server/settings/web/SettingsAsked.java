package org.chandrahoro.server.settings.web;

import java.util.List;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.panchanga.Here;

/**
 * What the form of the settings shows.
 *
 * @param place as it was typed
 * @param candidates the places that may have been meant
 * @param wrong the field that is not acceptable, or empty
 */
public record SettingsAsked(
    String name,
    String language,
    String tone,
    String theme,
    String place,
    List<Here> candidates,
    String wrong) {

  static SettingsAsked of(Person person, String shownLanguage) {
    return new SettingsAsked(
        person.name(),
        shownLanguage,
        person.tone().tag(),
        person.theme().word(),
        person.presentPlace().map(Person.PresentPlace::name).orElse(""),
        List.of(),
        "");
  }
}
