package org.chandrahoro.server.figures;

import java.util.List;
import org.chandrahoro.jyotish.matching.Agreement;
import org.chandrahoro.jyotish.matching.Ashtakoota;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.matching.KootaPoints;
import org.chandrahoro.jyotish.matching.MatchConventions;
import org.chandrahoro.jyotish.matching.Parihara;
import org.chandrahoro.jyotish.matching.TenPorutham;
import tools.jackson.core.JsonGenerator;

/** A match as members of a JSON object. */
public final class MatchFigures {
  private final JsonGenerator json;
  private final MatchConventions conventions;

  public MatchFigures(JsonGenerator json, MatchConventions conventions) {
    this.json = json;
    this.conventions = conventions;
  }

  /** Writes what two birth stars alone decide, into an object that the caller began. */
  public void writeMembers(BirthStar boy, BirthStar girl) {
    var ashtakoota = Ashtakoota.of(boy, girl, conventions);
    var porutham = TenPorutham.of(boy, girl, conventions);
    json.writeObjectPropertyStart("ashtakoota");
    for (KootaPoints koota : ashtakoota.kootas()) {
      points(Outside.word(koota.koota()), koota.points());
    }
    points("total", ashtakoota.total());
    json.writeEndObject();
    json.writeObjectPropertyStart("porutham");
    for (Agreement agreement : porutham.agreements()) {
      json.writeBooleanProperty(Outside.word(agreement.porutham()), agreement.agrees());
    }
    json.writeNumberProperty("total", porutham.total());
    json.writeEndObject();
    json.writeObjectPropertyStart("parihara");
    for (KootaPoints koota : ashtakoota.kootas()) {
      parihara("ashtakoota." + Outside.word(koota.koota()), koota.parihara());
    }
    for (Agreement agreement : porutham.agreements()) {
      parihara("porutham." + Outside.word(agreement.porutham()), agreement.parihara());
    }
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
}
