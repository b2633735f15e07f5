package org.chandrahoro.server.panchanga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.figures.PanchangaFigures;
import org.chandrahoro.server.panchanga.Here;
import org.chandrahoro.server.panchanga.Panchangas;
import org.chandrahoro.server.panchanga.Whereabouts;
import org.chandrahoro.server.panchanga.Whereabouts.Asked;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** {@code /panchanga} for programs: the same object that the command line prints. */
@RestController
class PanchangaFiguresController {
  private static final Locale NAMES = Locale.of("en", "IN");

  private final Panchangas panchangas;
  private final Whereabouts whereabouts;
  private final JsonMapper mapper;

  PanchangaFiguresController(Panchangas panchangas, Whereabouts whereabouts, JsonMapper mapper) {
    this.panchangas = panchangas;
    this.whereabouts = whereabouts;
    this.mapper = mapper;
  }

  @GetMapping(path = "/panchanga", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] show(
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String place,
      @Nullable Person person,
      HttpServletRequest request) {
    Here here = place.isBlank() ? whereabouts.of(person, request, NAMES) : asked(place);
    LocalDate day = date.isBlank() ? panchangas.today(here) : parsed(date);
    try {
      return switch (panchangas.of(day, here)) {
        case Panchanga panchanga -> written(panchanga);
        case WithoutSunrise without ->
            throw new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "NO_SUNRISE",
                "no panchanga for "
                    + day
                    + " at "
                    + here.name()
                    + ": the Sun "
                    + (without.sun() == WithoutSunrise.Sun.STAYS_UP ? "stays up" : "stays down"));
      };
    } catch (OutsideEphemerisException outside) {
      throw Refusal.badField("date", String.valueOf(outside.getMessage()));
    }
  }

  private Here asked(String place) {
    return switch (whereabouts.find(place, NAMES)) {
      case Asked.Found(Here here) -> here;
      case Asked.Unclear(String reason, List<Here> _) -> throw Refusal.badField("place", reason);
    };
  }

  private static LocalDate parsed(String date) {
    try {
      return LocalDate.parse(date.strip());
    } catch (DateTimeException notADate) {
      throw Refusal.badField("date", "'" + date + "' is not a date written YYYY-MM-DD");
    }
  }

  private byte[] written(Panchanga panchanga) {
    var out = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = mapper.createGenerator(out)) {
      new PanchangaFigures(json).write(panchanga);
    }
    return out.toByteArray();
  }
}
