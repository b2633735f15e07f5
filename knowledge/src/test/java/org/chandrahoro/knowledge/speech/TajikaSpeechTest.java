package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.tajika.Saham;
import org.chandrahoro.jyotish.tajika.TajikaYoga;
import org.chandrahoro.jyotish.tajika.YearLord;
import org.chandrahoro.jyotish.tajika.YearReason;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TajikaSpeechTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyYogaReasonSahamAndOfficeIsSaidWithoutAGap(Language language) {
    var speech = TajikaSpeech.in(language);
    var said = new ArrayList<String>();
    var yogas = everyYoga();
    assertThat(yogas.stream().map(Object::getClass).collect(Collectors.toSet()))
        .hasSameElementsAs(Arrays.stream(TajikaYoga.class.getPermittedSubclasses()).toList());
    yogas.forEach(yoga -> said.add(speech.say(yoga)));
    var reasons = everyReason();
    assertThat(reasons.stream().map(Object::getClass).collect(Collectors.toSet()))
        .hasSameElementsAs(Arrays.stream(YearReason.class.getPermittedSubclasses()).toList());
    reasons.forEach(reason -> said.add(speech.say(reason)));
    for (Saham saham : Saham.values()) {
      said.add(speech.saham(saham));
    }
    for (YearLord.Office office : YearLord.Office.values()) {
      said.add(speech.office(office));
    }
    assertThat(said)
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "null", "_"));
    if (language == Language.TELUGU) {
      assertThat(said).allSatisfy(text -> assertThat(text).doesNotContainPattern("[A-Za-z]"));
    }
  }

  @Test
  void anIthasalaReadsWithItsCaseEndings() {
    var yoga =
        new TajikaYoga.Ithasala(Graha.VENUS, Graha.SATURN, TajikaYoga.Closeness.PRESENT, 4.26);
    assertThat(TajikaSpeech.in(Language.ENGLISH).say(yoga))
        .isEqualTo("Ithasala: Venus is 4.3° behind Saturn and sees it");
    assertThat(TajikaSpeech.in(Language.TELUGU).say(yoga))
        .isEqualTo("ఇత్థశాల యోగం: శుక్రుడు శనికి 4.3° వెనుక ఉండి దృష్టి కలిగి ఉన్నాడు");
  }

  private static List<TajikaYoga> everyYoga() {
    var all = new ArrayList<TajikaYoga>();
    all.add(new TajikaYoga.Ikkavala());
    all.add(new TajikaYoga.Induvara());
    for (Graha graha : Graha.values()) {
      for (var closeness : TajikaYoga.Closeness.values()) {
        all.add(new TajikaYoga.Ithasala(Graha.MOON, graha, closeness, 0.5));
      }
      all.add(new TajikaYoga.Ishrafa(graha, Graha.SATURN, 3));
      all.add(new TajikaYoga.Nakta(graha, Graha.SATURN, Graha.MOON));
      all.add(new TajikaYoga.Yamaya(graha, Graha.MOON, Graha.SATURN));
      all.add(new TajikaYoga.Manau(graha, Graha.JUPITER, Graha.MARS));
      for (Dignity dignity : Dignity.values()) {
        all.add(new TajikaYoga.Kamboola(graha, Graha.SATURN, dignity));
      }
      all.add(new TajikaYoga.GairiKamboola(graha, Graha.SATURN, graha));
      all.add(new TajikaYoga.Khallasara(graha, Graha.SATURN));
      all.add(new TajikaYoga.DuhphaliKuttha(graha, Graha.SATURN));
      all.add(new TajikaYoga.DutthotthaDavira(graha, Graha.SATURN, graha, Graha.MARS));
      all.add(new TajikaYoga.Tambira(graha, Graha.SATURN));
      all.add(new TajikaYoga.Kuttha(graha));
      all.add(new TajikaYoga.Durapha(graha, List.of(TajikaYoga.Weakness.values())));
      for (var weakness : TajikaYoga.Weakness.values()) {
        all.add(new TajikaYoga.Radda(graha, Graha.SATURN, graha, weakness));
      }
    }
    return all;
  }

  private static List<YearReason> everyReason() {
    return List.of(
        new YearReason.StrongestLooker(Graha.SUN, 12.5),
        new YearReason.NoneLooks(Graha.MARS, 9),
        new YearReason.AllWeak(Graha.VENUS),
        new YearReason.MoonGivesTo(Graha.JUPITER),
        new YearReason.MoonsDispositor(Graha.MERCURY));
  }
}
