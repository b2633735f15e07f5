package org.chandrahoro.server.chart.web;

import java.util.Optional;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.server.figures.Outside;

/** What is drawn beside the sign chart. */
public sealed interface Division {
  /** Where nothing is asked for. */
  Division USUAL = new OfVarga(Varga.NAVAMSA);

  /** The word of addresses: {@code D9}, {@code chalit}. */
  String word();

  /** The key of its name. */
  String key();

  record OfVarga(Varga varga) implements Division {
    @Override
    public String word() {
      return "D" + varga.division();
    }

    @Override
    public String key() {
      return "varga." + varga;
    }
  }

  /** The houses of Sripati. */
  record Chalit() implements Division {
    @Override
    public String word() {
      return "chalit";
    }

    @Override
    public String key() {
      return "chalit.name";
    }
  }

  /** The sign chart itself is none: it stands there already. */
  static Optional<Division> find(String word) {
    return word.equals("chalit")
        ? Optional.of(new Chalit())
        : Outside.findVarga(word).filter(varga -> varga != Varga.RASI).map(OfVarga::new);
  }
}
