package org.chandrahoro.server.figures;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.dosha.MangalCancellation;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.matching.Agreement;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.matching.DashaSandhi;
import org.chandrahoro.jyotish.matching.DashaTurn;
import org.chandrahoro.jyotish.matching.KootaPoints;
import org.chandrahoro.jyotish.matching.MangalComparison;
import org.chandrahoro.jyotish.matching.MangalSide;
import org.chandrahoro.jyotish.matching.Match;
import org.chandrahoro.jyotish.matching.Parihara;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.speech.MatchSpeech;
import tools.jackson.core.JsonGenerator;

/** A match as members of a JSON object; what is not known is left out. */
public final class MatchFigures {
  private static final MatchSpeech SPEECH = MatchSpeech.in(Language.ENGLISH);

  private final JsonGenerator json;

  public MatchFigures(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a match into an object that the caller began. */
  public void writeMembers(Match match) {
    match.stars().ifPresent(this::stars);
    match.mangal().ifPresent(this::mangal);
    match.sandhis().ifPresent(this::sandhis);
    uncertain(match);
    why(match);
  }

  private void stars(Match.StarMatch stars) {
    star("boy_star", stars.boy());
    star("girl_star", stars.girl());
    json.writeObjectPropertyStart("ashtakoota");
    for (KootaPoints koota : stars.ashtakoota().kootas()) {
      points(Outside.word(koota.koota()), koota.points());
    }
    points("total", stars.ashtakoota().total());
    json.writeEndObject();
    json.writeObjectPropertyStart("porutham");
    for (Agreement agreement : stars.porutham().agreements()) {
      json.writeBooleanProperty(Outside.word(agreement.porutham()), agreement.agrees());
    }
    json.writeNumberProperty("total", stars.porutham().total());
    json.writeEndObject();
    json.writeObjectPropertyStart("parihara");
    for (KootaPoints koota : stars.ashtakoota().kootas()) {
      parihara("ashtakoota." + Outside.word(koota.koota()), koota.parihara());
    }
    for (Agreement agreement : stars.porutham().agreements()) {
      parihara("porutham." + Outside.word(agreement.porutham()), agreement.parihara());
    }
    json.writeEndObject();
  }

  private void star(String name, BirthStar star) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("nakshatra", star.nakshatra().number());
    json.writeNumberProperty("pada", star.pada());
    json.writeNumberProperty("sign", star.rasi().ordinal());
    json.writeEndObject();
  }

  /**
   * What the texts name as undoing a want, by the point that wants; nothing where there is none.
   */
  private void parihara(String point, List<Parihara> undoing) {
    if (!undoing.isEmpty()) {
      json.writeArrayPropertyStart(point);
      undoing.forEach(one -> json.writeString(Outside.word(one)));
      json.writeEndArray();
    }
  }

  private void points(String name, double points) {
    json.writeName(name);
    json.writeNumber(Outside.fixed(points, points == Math.rint(points) ? 0 : 1));
  }

  private void mangal(MangalComparison comparison) {
    json.writeObjectPropertyStart("mangal");
    side("boy", comparison.boy());
    side("girl", comparison.girl());
    json.writeStringProperty("balance", Outside.word(comparison.balance()));
    if (comparison.boy() instanceof MangalSide.Judged
        && comparison.girl() instanceof MangalSide.Judged) {
      json.writeBooleanProperty("balanced", comparison.balance().isBalanced());
    }
    json.writeEndObject();
  }

  private void side(String name, MangalSide side) {
    json.writeObjectPropertyStart(name);
    switch (side) {
      case MangalSide.Judged judged -> judged(judged.dosha(), judged);
      case MangalSide.Uncertain open -> {
        house("house_from_lagna", open.fromLagna());
        house("house_from_moon", open.fromMoon());
        house("house_from_venus", open.fromVenus());
      }
    }
    json.writeEndObject();
  }

  private void judged(MangalDosha dosha, MangalSide.Judged judged) {
    json.writeBooleanProperty("from_lagna", dosha.isFromLagna());
    json.writeBooleanProperty("from_moon", dosha.isFromMoon());
    json.writeBooleanProperty("from_venus", dosha.isFromVenus());
    house("house_from_lagna", Optional.of(dosha.fromLagna()));
    house("house_from_moon", Optional.of(dosha.fromMoon()));
    house("house_from_venus", Optional.of(dosha.fromVenus()));
    json.writeArrayPropertyStart("cancelled_by");
    dosha.cancelledBy().stream()
        .map(MangalCancellation::exemption)
        .distinct()
        .forEach(exemption -> json.writeString(Outside.word(exemption)));
    json.writeEndArray();
    json.writeStringProperty("strength", Outside.word(judged.strength()));
  }

  private void house(String name, Optional<Bhava> house) {
    house.ifPresent(place -> json.writeNumberProperty(name, place.number()));
  }

  private void sandhis(List<DashaSandhi> sandhis) {
    json.writeArrayPropertyStart("dasha_sandhi");
    for (DashaSandhi sandhi : sandhis) {
      json.writeStartObject();
      turn("boy", sandhi.boy());
      turn("girl", sandhi.girl());
      json.writeName("girl_after_boy_days");
      json.writeNumber(Outside.fixed(sandhi.girlAfterBoyDays(), 1));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void turn(String who, DashaTurn turn) {
    json.writeObjectPropertyStart(who);
    json.writeStringProperty("from", Outside.graha(turn.from()));
    json.writeStringProperty("to", Outside.graha(turn.to()));
    json.writeStringProperty(
        "at", turn.at().toInstant().plusMillis(500).truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeEndObject();
  }

  /** What a better birth time would add; stars alone lack nothing that was asked for. */
  private void uncertain(Match match) {
    if (match.mangal().isEmpty() || (match.stars().isPresent() && match.sandhis().isPresent())) {
      return;
    }
    json.writeArrayPropertyStart("uncertain");
    if (match.stars().isEmpty()) {
      json.writeString("ashtakoota");
      json.writeString("porutham");
    }
    json.writeString("mangal");
    json.writeString("dasha_sandhi");
    json.writeEndArray();
  }

  private void why(Match match) {
    json.writeObjectPropertyStart("why");
    match
        .stars()
        .ifPresent(
            stars -> {
              json.writeObjectPropertyStart("ashtakoota");
              for (KootaPoints koota : stars.ashtakoota().kootas()) {
                json.writeStringProperty(Outside.word(koota.koota()), SPEECH.koota(koota));
              }
              json.writeEndObject();
              json.writeObjectPropertyStart("porutham");
              for (Agreement one : stars.porutham().agreements()) {
                json.writeStringProperty(Outside.word(one.porutham()), SPEECH.porutham(one));
              }
              json.writeEndObject();
            });
    match.mangal().ifPresent(mangal -> lines("mangal", SPEECH.mangal(mangal)));
    match
        .sandhis()
        .ifPresent(sandhis -> lines("dasha_sandhi", sandhis.stream().map(SPEECH::sandhi).toList()));
    json.writeEndObject();
  }

  private void lines(String name, List<String> lines) {
    json.writeArrayPropertyStart(name);
    lines.forEach(json::writeString);
    json.writeEndArray();
  }
}
