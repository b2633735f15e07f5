package org.chandrahoro.jyotish.varga;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places worked by hand from the verses of BPHS ch. 6. */
class VargaTest {
  @ParameterizedTest(name = "{0} of {1}° {2}′ in {3} is {4}")
  @CsvSource({
    // 14° of Mesha lies in its first half, the Sun's; of Vrishabha in the Moon's
    "HORA, 14, 0, MESHA, SIMHA",
    "HORA, 14, 0, VRISHABHA, KARKA",
    "HORA, 15, 0, MESHA, KARKA",
    "DREKKANA, 10, 0, MITHUNA, TULA",
    "DREKKANA, 29, 59, MITHUNA, KUMBHA",
    "CHATURTHAMSA, 7, 30, KARKA, TULA",
    "SAPTAMSA, 0, 0, VRISHABHA, VRISCHIKA",
    "NAVAMSA, 3, 20, MESHA, VRISHABHA",
    "NAVAMSA, 0, 0, VRISHABHA, MAKARA",
    "NAVAMSA, 0, 0, MITHUNA, TULA",
    "DASAMSA, 0, 0, VRISHABHA, MAKARA",
    "DWADASAMSA, 29, 0, MEENA, KUMBHA",
    "SHODASAMSA, 0, 0, SIMHA, SIMHA",
    "VIMSAMSA, 0, 0, SIMHA, DHANU",
    "CHATURVIMSAMSA, 0, 0, KANYA, KARKA",
    "SAPTAVIMSAMSA, 0, 0, KANYA, KARKA",
    "KHAVEDAMSA, 0, 45, KANYA, VRISCHIKA",
    "AKSHAVEDAMSA, 0, 40, MEENA, MAKARA",
    "SHASHTIAMSA, 0, 30, MEENA, MESHA",
  })
  void followsTheVerse(Varga varga, int degrees, int minutes, Rasi sign, Rasi expected) {
    assertThat(varga.of(at(sign, degrees, minutes))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}° of {1} is in the trimsamsa of {2}")
  @CsvSource({
    "0, MESHA, MESHA", "5, MESHA, KUMBHA", "10, MESHA, DHANU", "18, MESHA, MITHUNA",
    "25, MESHA, TULA", "0, KARKA, VRISHABHA", "5, KARKA, KANYA", "12, KARKA, MEENA",
    "20, KARKA, MAKARA", "25, KARKA, VRISCHIKA"
  })
  void cutsTheTrimsamsaUnequally(int degrees, Rasi sign, Rasi expected) {
    assertThat(Varga.TRIMSAMSA.of(at(sign, degrees, 0))).isEqualTo(expected);
    var justBefore = new SiderealLongitude(at(sign, degrees, 0).microarcseconds() - 1);
    assertThat(Varga.TRIMSAMSA.of(justBefore)).isNotEqualTo(expected);
  }

  /** A seventh of a sign is 15 428 571 428.57… µas: the first whole one past it opens the part. */
  @Test
  void thePartsOfTheSaptamsaOpenAtTheFirstWholeMicroarcsecond() {
    assertThat(Varga.SAPTAMSA.of(new SiderealLongitude(15_428_571_428L))).isEqualTo(Rasi.MESHA);
    assertThat(Varga.SAPTAMSA.of(new SiderealLongitude(15_428_571_429L))).isEqualTo(Rasi.VRISHABHA);
  }

  private static SiderealLongitude at(Rasi sign, int degrees, int minutes) {
    long arcminutes = (sign.ordinal() * 30L + degrees) * 60 + minutes;
    return new SiderealLongitude(arcminutes * 60_000_000L);
  }
}
