package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.muhurta.Effect;
import org.chandrahoro.jyotish.muhurta.Factor;
import org.chandrahoro.jyotish.muhurta.HourKind;
import org.chandrahoro.jyotish.muhurta.MuhurtaReason;
import org.chandrahoro.jyotish.muhurta.Panchaka;
import org.chandrahoro.jyotish.muhurta.Purpose;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.transit.Tara;
import org.chandrahoro.jyotish.yoga.Source;
import org.chandrahoro.jyotish.yoga.Work;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MuhurtaSpeechTest {
  private static final Source SOURCE = new Source(Work.ALMANACS, "");

  @Test
  void aReasonSaysItsEffectAndWhatIsSo() {
    var rahu = reason(new Factor.Hour(HourKind.RAHU_KALAM), Effect.AGAINST);
    assertThat(MuhurtaSpeech.in(Language.ENGLISH).reason(rahu))
        .isEqualTo("Against: it is Rahu kalam.");
    assertThat(MuhurtaSpeech.in(Language.TELUGU).reason(rahu))
        .isEqualTo("ప్రతికూలం: ఇది రాహుకాలం.");
  }

  @Test
  void anEclipseIsSaidByItsDistance() {
    var english = MuhurtaSpeech.in(Language.ENGLISH);
    var telugu = MuhurtaSpeech.in(Language.TELUGU);
    var ahead = reason(new Factor.EclipseDay(Graha.SUN, -2), Effect.FORBIDS);
    assertThat(english.reason(ahead))
        .isEqualTo("Rules it out: an eclipse of the Sun is seen 2 days later.");
    assertThat(telugu.reason(ahead))
        .isEqualTo("నిషిద్ధం: 2 రోజుల తరువాత సూర్యగ్రహణం కనిపిస్తుంది.");
    var past = reason(new Factor.EclipseDay(Graha.MOON, 1), Effect.FORBIDS);
    assertThat(english.reason(past))
        .isEqualTo("Rules it out: an eclipse of the Moon was seen the day before.");
  }

  @Test
  void everyKindOfFactorIsAmongThoseSaid() {
    assertThat(factors().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Factor.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFactorEffectAndPurposeHasWords(Language language) {
    var speech = MuhurtaSpeech.in(language);
    var said =
        Stream.concat(
                Arrays.stream(Purpose.values()).map(speech::purpose),
                factors()
                    .flatMap(
                        factor ->
                            Arrays.stream(Effect.values())
                                .map(effect -> speech.reason(reason(factor, effect)))))
            .toList();
    assertThat(said)
        .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "}", "..", "''"));
    if (language == Language.TELUGU) {
      assertThat(said).allSatisfy(line -> assertThat(line).doesNotContainPattern("[A-Za-z]"));
    }
  }

  private static Stream<Factor> factors() {
    var grahas = List.of(Graha.MARS, Graha.SATURN);
    return Stream.of(
            Stream.of(
                new Factor.OfTithi(new Tithi(9)),
                new Factor.OfNakshatra(Nakshatra.ROHINI),
                new Factor.TithiOnVara(new Tithi(15), Vara.GURU),
                new Factor.StarOnVara(Nakshatra.HASTA, Vara.RAVI),
                new Factor.MoonFromNatal(Rasi.MESHA, 8),
                new Factor.EighthRising(Rasi.MESHA),
                new Factor.Rising(Rasi.TULA),
                new Factor.EighthHouse(List.of()),
                new Factor.EighthHouse(grahas),
                new Factor.SeventhHouse(grahas),
                new Factor.BeneficsInKendra(List.of(Graha.JUPITER)),
                new Factor.MaleficsRising(grahas),
                new Factor.VenusInSixth(),
                new Factor.MoonInHouse(12),
                new Factor.Combust(Graha.VENUS),
                new Factor.EclipseDay(Graha.SUN, 0),
                new Factor.EclipseDay(Graha.MOON, -1),
                new Factor.EclipseDay(Graha.SUN, 1),
                new Factor.EclipseDay(Graha.MOON, -3),
                new Factor.EclipseDay(Graha.SUN, 2),
                new Factor.OfPada(Nakshatra.MAGHA, 1),
                new Factor.MoonInPanchaka()),
            Arrays.stream(Vara.values()).map(Factor.OfVara::new),
            Arrays.stream(NityaYoga.values()).map(Factor.OfYoga::new),
            Arrays.stream(KaranaName.values()).map(Factor.OfKarana::new),
            Arrays.stream(HourKind.values()).map(Factor.Hour::new),
            Arrays.stream(Tara.values()).map(tara -> new Factor.OfTara(Nakshatra.ASHWINI, tara, 2)),
            Arrays.stream(LunarMonthName.values()).map(Factor.AdhikaMonth::new),
            Arrays.stream(LunarMonthName.values()).map(Factor.OfMonth::new),
            Arrays.stream(Rasi.values()).map(Factor.SunIn::new),
            Arrays.stream(Rasi.values()).map(Factor.Sankranti::new),
            Arrays.stream(Panchaka.values()).map(Factor.Remainder::new))
        .flatMap(one -> one);
  }

  private static MuhurtaReason reason(Factor factor, Effect effect) {
    return new MuhurtaReason(factor, effect, 2, SOURCE);
  }
}
