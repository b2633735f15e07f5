package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.dosha.MangalCancellation;
import org.chandrahoro.jyotish.dosha.MangalDosha;
import org.chandrahoro.jyotish.dosha.MangalExemption;
import org.chandrahoro.jyotish.dosha.MangalHouses;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.matching.DashaSandhi;
import org.chandrahoro.jyotish.matching.DashaTurn;
import org.chandrahoro.jyotish.matching.Highlight;
import org.chandrahoro.jyotish.matching.Highlights;
import org.chandrahoro.jyotish.matching.Koota;
import org.chandrahoro.jyotish.matching.MangalBalance;
import org.chandrahoro.jyotish.matching.MangalComparison;
import org.chandrahoro.jyotish.matching.MangalSide;
import org.chandrahoro.jyotish.matching.Match;
import org.chandrahoro.jyotish.matching.MatchConventions;
import org.chandrahoro.jyotish.matching.Parihara;
import org.chandrahoro.jyotish.matching.Porutham;
import org.chandrahoro.jyotish.yoga.Reason;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchSpeechTest {

  @Test
  void aKootaSaysItsPointsAndWhatTheyRestOn() {
    var nadi = stars(3, 4, 4, 1).ashtakoota().of(Koota.NADI);
    assertThat(MatchSpeech.in(Language.ENGLISH).koota(nadi))
        .isEqualTo(
            "Nadi: 0 of 8. Both stars are of the last (antya) nadi."
                + " Undone by: one Moon sign with two stars.");
    assertThat(MatchSpeech.in(Language.TELUGU).koota(nadi))
        .isEqualTo(
            "నాడీ కూటం: 0/8 గుణాలు. ఇద్దరి నక్షత్రాలదీ అంత్య నాడే."
                + " దోష పరిహారం: రాశి ఒక్కటే, నక్షత్రాలు వేరు.");
  }

  @Test
  void halfPointsAreSaidAsHalves() {
    var tara = stars(19, 3, 26, 2).ashtakoota();
    var speech = MatchSpeech.in(Language.ENGLISH);
    assertThat(speech.koota(tara.of(Koota.TARA)))
        .isEqualTo(
            "Tara: 1½ of 3. Counted from the bride's star the groom's is Vipat tara;"
                + " from his, hers is Mitra tara.");
    assertThat(speech.koota(tara.of(Koota.VASHYA))).startsWith("Vashya: ½ of 2.");
  }

  @Test
  void aPoruthamSaysWhetherItAgrees() {
    var match = stars(5, 1, 23, 1).porutham();
    assertThat(MatchSpeech.in(Language.ENGLISH).porutham(match.of(Porutham.RAJJU)))
        .isEqualTo("Rajju does not agree. Both stars tie at the head.");
    assertThat(MatchSpeech.in(Language.TELUGU).porutham(match.of(Porutham.MAHENDRA)))
        .isEqualTo(
            "మహేంద్ర పొంతన కుదిరింది. వధువు నక్షత్రం నుంచి లెక్కిస్తే వరుని నక్షత్రం సంఖ్య 10.");
  }

  @Test
  void meetingDashasAreSaidWithTheirDays() {
    var sandhi =
        new DashaSandhi(
            new DashaTurn(Graha.KETU, Graha.VENUS, new UniversalTime(0)),
            new DashaTurn(Graha.MOON, Graha.MARS, new UniversalTime(40)));
    assertThat(MatchSpeech.in(Language.ENGLISH).sandhi(sandhi))
        .isEqualTo(
            "Dashas meet: the groom's changes from Ketu to Venus on 1 January 2000, the bride's from"
                + " Moon to Mars on 10 February 2000; 40 days apart.");
    assertThat(MatchSpeech.in(Language.TELUGU).sandhi(sandhi))
        .contains("కేతు దశ ముగిసి శుక్ర దశ మొదలు", "40 రోజులు");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMatchOfStarsCanBeSaidInBothLanguages(Language language) {
    var speech = MatchSpeech.in(language);
    Set<String> said = new HashSet<>();
    for (int boy = 0; boy < 108; boy++) {
      for (int girl = 0; girl < 108; girl++) {
        var match = stars(boy / 4 + 1, boy % 4 + 1, girl / 4 + 1, girl % 4 + 1);
        match.ashtakoota().kootas().forEach(koota -> said.add(speech.koota(koota)));
        match.porutham().agreements().forEach(one -> said.add(speech.porutham(one)));
      }
    }
    assertClean(language, said);
    for (Parihara parihara : Parihara.values()) {
      assertThat(speech.parihara(parihara)).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBalanceAndStateOfMarsCanBeSaid(Language language) {
    var speech = MatchSpeech.in(language);
    var none = dosha(Bhava.THIRD, Bhava.FIFTH, Bhava.SIXTH);
    var one = dosha(Bhava.FOURTH, Bhava.FIFTH, Bhava.SIXTH);
    var all = dosha(Bhava.FOURTH, Bhava.SEVENTH, Bhava.EIGHTH);
    var exempt =
        new MangalSide.Judged(
            new MangalDosha(
                Bhava.FOURTH,
                Bhava.FIFTH,
                Bhava.SIXTH,
                MangalHouses.WITH_FIRST_AND_SECOND,
                List.of(
                    new MangalCancellation(
                        MangalExemption.JUPITER,
                        new Reason.Together(List.of(Graha.MARS, Graha.JUPITER))))));
    var open = open(Optional.of(Bhava.FIFTH));
    var formed = open(Optional.of(Bhava.FOURTH));
    var sides = List.of(none, one, all, exempt, open, formed, open(Optional.empty()));
    var said = new HashSet<String>();
    var balances = new HashSet<MangalBalance>();
    for (MangalSide boy : sides) {
      for (MangalSide girl : sides) {
        var comparison = new MangalComparison(boy, girl);
        balances.add(comparison.balance());
        said.addAll(speech.mangal(comparison));
        said.add(speech.highlight(new Highlight.OfMangal(comparison)));
      }
    }
    assertThat(balances).containsExactlyInAnyOrder(MangalBalance.values());
    assertClean(language, said);
  }

  @Test
  void theHighlightsOfAMatchAreSaid() {
    var match = Match.of(star(8, 1), star(17, 1), MatchConventions.DEFAULT);
    var speech = MatchSpeech.in(Language.ENGLISH);
    assertThat(Highlights.of(match).watchOuts().stream().map(speech::highlight))
        .first()
        .asString()
        .startsWith("Nadi: 0 of 8.");
  }

  /** No key is left standing, no brace unfilled, and in Telugu no Latin letter. */
  private static void assertClean(Language language, Set<String> said) {
    assertThat(said)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContain("{", "}", ".."));
    if (language == Language.TELUGU) {
      assertThat(said).allSatisfy(line -> assertThat(line).doesNotContainPattern("[A-Za-z]"));
    }
  }

  private static MangalSide.Judged dosha(Bhava lagna, Bhava moon, Bhava venus) {
    return new MangalSide.Judged(
        new MangalDosha(lagna, moon, venus, MangalHouses.WITH_FIRST_AND_SECOND, List.of()));
  }

  private static MangalSide open(Optional<Bhava> fromMoon) {
    return new MangalSide.Uncertain(
        Optional.empty(), fromMoon, Optional.empty(), MangalHouses.WITH_FIRST_AND_SECOND);
  }

  private static Match.StarMatch stars(int boy, int boyPada, int girl, int girlPada) {
    return Match.of(star(boy, boyPada), star(girl, girlPada), MatchConventions.DEFAULT)
        .stars()
        .orElseThrow();
  }

  private static BirthStar star(int number, int pada) {
    return BirthStar.of(Nakshatra.values()[number - 1], pada);
  }
}
