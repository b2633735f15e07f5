package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dosha.DoshaKind;
import org.chandrahoro.jyotish.dosha.Doshas;
import org.chandrahoro.jyotish.dosha.KalaSarpa;
import org.chandrahoro.jyotish.dosha.MangalExemption;
import org.chandrahoro.jyotish.yoga.GrahaGroup;
import org.chandrahoro.jyotish.yoga.Reason;
import org.chandrahoro.jyotish.yoga.YogaFamily;
import org.chandrahoro.jyotish.yoga.YogaNature;
import org.chandrahoro.jyotish.yoga.YogaRule;
import org.chandrahoro.jyotish.yoga.YogaStrength;
import org.chandrahoro.jyotish.yoga.Yogas;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.fact.ADay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YogaSpeechTest {
  private static final String TELUGU = "[\\p{InTelugu}\\d\\s,;:.()°′–-]+";
  private static final String ENGLISH = "[A-Za-z\\d\\s,;:.()°′–'-]+";

  private final YogaSpeech english = YogaSpeech.in(Language.ENGLISH);
  private final YogaSpeech telugu = YogaSpeech.in(Language.TELUGU);

  @Test
  void everyYogaHasANameARuleAndASourceInBothLanguages() {
    var names = new HashSet<String>();
    for (YogaRule yoga : Yogas.catalogue()) {
      assertThat(english.name(yoga)).isEqualTo(yoga.name());
      assertThat(english.rule(yoga)).isEqualTo(yoga.rule()).matches(ENGLISH).endsWith(".");
      assertThat(telugu.name(yoga)).matches(TELUGU);
      assertThat(names.add(telugu.name(yoga))).as("%s is another's name", yoga).isTrue();
      assertThat(telugu.rule(yoga)).as(yoga.name()).matches(TELUGU).endsWith(".");
      yoga.sources()
          .forEach(
              source -> {
                assertThat(english.source(source)).isEqualTo(source.toString());
                assertThat(telugu.source(source)).matches(TELUGU);
              });
    }
  }

  /** Each kind of reason with every value it can hold, whether or not a chart has it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonThereCanBeIsSaid(Language language) {
    var speech = YogaSpeech.in(language);
    String alphabet = language == Language.TELUGU ? TELUGU : ENGLISH;
    long said =
        Stream.of(Reason.class.getPermittedSubclasses())
            .flatMap(YogaSpeechTest::instances)
            .peek(
                reason ->
                    assertThat(speech.why(List.of(reason)))
                        .as("%s", reason)
                        .matches(alphabet)
                        .doesNotContain("null", "  "))
            .count();
    assertThat(said).isGreaterThan(12_000);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void threeThousandBirthsAreSaidWholly(Language language) {
    var speech = YogaSpeech.in(language);
    String alphabet = language == Language.TELUGU ? TELUGU : ENGLISH;
    var random = new Random(3);
    int yogas = 0;
    for (int i = 0; i < 3000; i++) {
      var birth = Instant.ofEpochSecond(random.nextLong(-9_000_000_000L, 9_000_000_000L));
      var chart = (RecordedChart) ADay.chart(birth.toString());
      for (var found : Yogas.of(chart)) {
        yogas++;
        assertThat(speech.why(found.why())).as("%s", found).matches(alphabet);
        for (var reasons :
            List.of(found.strengthenedBy(), found.weakenedBy(), found.cancelledBy())) {
          assertThat(speech.why(reasons)).matches("|" + alphabet);
        }
      }
      var doshas = Doshas.of(chart);
      assertThat(speech.why(doshas.mangal().why())).matches("|" + alphabet);
      doshas
          .mangal()
          .cancelledBy()
          .forEach(cancelled -> assertThat(speech.why(List.of(cancelled.why()))).matches(alphabet));
      doshas
          .others()
          .forEach(
              dosha -> {
                assertThat(speech.why(dosha.why())).matches(alphabet);
                assertThat(speech.why(dosha.easedBy())).matches("|" + alphabet);
              });
    }
    assertThat(yogas).isGreaterThan(30_000);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNameOfAKindIsThere(Language language) {
    var speech = YogaSpeech.in(language);
    String alphabet = language == Language.TELUGU ? TELUGU : ENGLISH;
    var words = new ArrayList<String>();
    Arrays.stream(YogaFamily.values()).map(speech::family).forEach(words::add);
    Arrays.stream(YogaNature.values()).map(speech::nature).forEach(words::add);
    Arrays.stream(YogaStrength.values()).map(speech::strength).forEach(words::add);
    Arrays.stream(DoshaKind.values()).map(speech::dosha).forEach(words::add);
    Arrays.stream(MangalExemption.values()).map(speech::exemption).forEach(words::add);
    Arrays.stream(KalaSarpa.Kind.values()).map(speech::kalaSarpa).forEach(words::add);
    Arrays.stream(KalaSarpa.Extent.values()).map(speech::kalaSarpa).forEach(words::add);
    words.add(speech.mangal());
    words.add(speech.kalaSarpa());
    assertThat(words).allMatch(word -> word.matches(alphabet));
  }

  @Test
  void reasonsReadAsSentences() {
    List<Reason> why =
        List.of(
            new Reason.InBhavaFrom(Graha.JUPITER, Bhava.FOURTH, Graha.MOON),
            new Reason.Sees(Graha.SATURN, Graha.MOON));
    assertThat(english.why(why))
        .isEqualTo("Jupiter is in the 4th from the Moon; Saturn sees the Moon");
    assertThat(telugu.why(why))
        .isEqualTo("గురుడు చంద్రుని నుంచి 4వ స్థానంలో ఉన్నాడు; శని దృష్టి చంద్రునిపై ఉంది");
    var alone =
        new Reason.NoneIn(
            GrahaGroup.FIVE, List.of(Bhava.SECOND, Bhava.TWELFTH), Optional.of(Graha.MOON));
    assertThat(english.why(List.of(alone)))
        .isEqualTo("None of the five from Mars to Saturn is in the 2nd or 12th from the Moon");
    assertThat(telugu.why(List.of(alone)))
        .isEqualTo("చంద్రుని నుంచి 2వ, 12వ స్థానాల్లో కుజుడు మొదలైన ఐదు గ్రహాల్లో ఏదీ లేదు");
    assertThat(english.why(List.of())).isEmpty();
  }

  private static Stream<Reason> instances(Class<?> kind) {
    List<List<Object>> made = List.of(List.of());
    for (RecordComponent component : kind.getRecordComponents()) {
      var longer = new ArrayList<List<Object>>();
      for (List<Object> begun : made) {
        for (Object value : values(component)) {
          var next = new ArrayList<>(begun);
          next.add(value);
          longer.add(next);
        }
      }
      made = longer;
    }
    return made.stream().map(values -> instance(kind, values));
  }

  private static Reason instance(Class<?> kind, List<Object> values) {
    try {
      var constructor = kind.getDeclaredConstructors()[0];
      return (Reason) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(kind + " of " + values, broken);
    }
  }

  private static List<?> values(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type == int.class) {
      return List.of(1, 2, 3, 4, 5, 6, 7);
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == double.class) {
      return List.of(0.0, 3.05, 179.99);
    }
    if (type == Optional.class) {
      return List.of(Optional.empty(), Optional.of(Graha.MOON), Optional.of(Graha.RAHU));
    }
    var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return element == Graha.class
        ? List.of(List.of(Graha.SUN, Graha.MERCURY), List.of(Graha.MOON, Graha.SATURN, Graha.KETU))
        : List.of(
            List.of(Bhava.TENTH), List.of(Bhava.FIRST, Bhava.SEVENTH), List.of(Bhava.values()));
  }
}
