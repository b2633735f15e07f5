package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.bala.BalaComponent;
import org.chandrahoro.jyotish.bala.BalaReason;
import org.chandrahoro.jyotish.bala.BhavaReason;
import org.chandrahoro.jyotish.bala.Rising;
import org.chandrahoro.jyotish.bala.SignNature;
import org.chandrahoro.jyotish.bala.WeakAngle;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;

class BalaSpeechTest {
  private static final String TELUGU = "[\\p{InTelugu}\\d\\s,;:.()°-]+";

  private final BalaSpeech english = BalaSpeech.in(Language.ENGLISH);
  private final BalaSpeech telugu = BalaSpeech.in(Language.TELUGU);

  @Test
  void everyComponentHasANameOfItsOwnInBothLanguages() {
    var said = new HashSet<String>();
    for (BalaComponent component : BalaComponent.values()) {
      assertThat(said.add(english.component(component))).isTrue();
      assertThat(telugu.component(component)).matches(TELUGU);
      assertThat(said.add(telugu.component(component))).isTrue();
    }
  }

  @Test
  void everyReasonOfAHouseIsSaidInBothLanguages() {
    var mars = List.of(Graha.MARS);
    var reasons =
        Stream.of(
                Stream.of(
                    new BhavaReason.LordsStrength(Graha.SUN),
                    new BhavaReason.Seen(30, 12.5),
                    new BhavaReason.Occupants(List.of(), List.of()),
                    new BhavaReason.Occupants(List.of(Graha.JUPITER), mars),
                    new BhavaReason.Occupants(List.of(), mars)),
                Stream.of(SignNature.values())
                    .map(one -> new BhavaReason.FromWeakAngle(one, one.weakAngle(), 45)),
                Stream.of(Rising.values())
                    .flatMap(
                        sign ->
                            Stream.of(Rising.values())
                                .map(hour -> new BhavaReason.RisesWith(sign, hour))))
            .flatMap(one -> one)
            .toList();
    var said = new HashSet<String>();
    for (BhavaReason reason : reasons) {
      assertThat(said.add(english.why(reason))).isTrue();
      assertThat(english.why(reason)).endsWith(".").doesNotContain("{");
      assertThat(telugu.why(reason)).matches(TELUGU).endsWith(".");
      assertThat(said.add(telugu.why(reason))).isTrue();
    }
  }

  /** Each kind of reason with every choice of words it can make. */
  private static Stream<BalaReason> reasons() {
    var plain =
        Stream.<BalaReason>of(
            new BalaReason.FromDebilitation(12.34),
            new BalaReason.InVargas(1, 2, 3, 1),
            new BalaReason.OddEven(true, true),
            new BalaReason.OddEven(true, false),
            new BalaReason.OddEven(false, true),
            new BalaReason.OddEven(false, false),
            new BalaReason.InHouse(Bhava.EIGHTH),
            new BalaReason.InThird(1, 3),
            new BalaReason.FromMidnight(11.9),
            new BalaReason.MoonFromSun(93.8, true),
            new BalaReason.MoonFromSun(93.8, false),
            new BalaReason.InEveryThird(),
            new BalaReason.Declination(12.5),
            new BalaReason.Declination(-12.5),
            new BalaReason.AtPeace(),
            new BalaReason.AtWar(Graha.VENUS, true),
            new BalaReason.AtWar(Graha.VENUS, false),
            new BalaReason.Motion(66.69),
            new BalaReason.SameAs(BalaComponent.AYANA),
            new BalaReason.SameAs(BalaComponent.PAKSHA),
            new BalaReason.ByNature(7),
            new BalaReason.Seen(30, 12.5));
    return Stream.of(
            plain,
            Stream.of(WeakAngle.values()).map(angle -> new BalaReason.FromAngle(angle, 45)),
            Stream.of(BalaReason.TimeSpan.values())
                .map(span -> new BalaReason.LordOf(span, Graha.SUN)))
        .flatMap(each -> each);
  }

  @Test
  void everyReasonIsSaidInBothLanguages() {
    var said = new HashSet<String>();
    reasons()
        .forEach(
            reason -> {
              assertThat(english.why(reason)).endsWith(".").doesNotContain("{");
              assertThat(said.add(english.why(reason))).as("%s", reason).isTrue();
              assertThat(telugu.why(reason)).as("%s", reason).matches(TELUGU).endsWith(".");
            });
    // a kind of reason that is missing above would go untested
    assertThat(reasons().map(Object::getClass).distinct())
        .hasSize(BalaReason.class.getPermittedSubclasses().length);
  }

  @Test
  void theNumbersAreInTheSentence() {
    assertThat(english.why(new BalaReason.FromDebilitation(12.34)))
        .isEqualTo("It stands 12.3° from its deepest debilitation, of 180°.");
    assertThat(english.why(new BalaReason.LordOf(BalaReason.TimeSpan.HOUR, Graha.MARS)))
        .isEqualTo("Lord of the hour: Mars.");
  }
}
