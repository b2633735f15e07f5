package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEstimateTest {
  private static final ModelId MODEL = new ModelId(Provider.OPENAI, "m");

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "చంద్రుడు", "é£ß", "a🙂b🕉️", "\u0000\n"})
  void countsTheBytesOfUtf8(String text) {
    assertThat(TokenEstimate.bytes(text)).isEqualTo(text.getBytes(UTF_8).length);
  }

  @Test
  void countsEveryPartOfAPrompt() {
    var prompt =
        WireFixture.prompt("1234", new Prompt.Turn.Asked("123"), new Prompt.Turn.Asked("12"));
    assertThat(TokenEstimate.bytes(prompt)).isEqualTo(9);
    assertThat(TokenEstimate.input(prompt)).isGreaterThan(9 + 3 * 8);
  }

  @Test
  void knowingNothingAModelIsGaugedByItsBytes() {
    var gauge = new TokenGauge();
    assertThat(gauge.output(MODEL, 10, 50)).isEqualTo(50);
    assertThat(gauge.input(MODEL, 50, 90)).isEqualTo(90);
  }

  /** 20 tokens in 20 pieces: one a piece, whatever the bytes. */
  @Test
  void aStreamOfOneTokenAPieceIsCountedByPieces() {
    var gauge = new TokenGauge();
    gauge.learn(MODEL, 100, 20, 80, new TokenUse(25, 0, 0, 20, 0, true));
    gauge.learn(MODEL, 100, 10, 70, new TokenUse(30, 0, 0, 10, 0, true));
    assertThat(gauge.output(MODEL, 7, 100)).isEqualTo(7);
    // the greater of 25/100 and 30/100 tokens a byte
    assertThat(gauge.input(MODEL, 200, 1_000)).isEqualTo(60);
  }

  /** 20 tokens in 10 pieces and 80 bytes, 12 in 12 and 120: at most 2 a piece, 1/4 a byte. */
  @Test
  void anUnsteadyStreamIsCountedByWhateverGivesMore() {
    var gauge = new TokenGauge();
    gauge.learn(MODEL, 100, 10, 80, new TokenUse(25, 0, 0, 20, 0, true));
    gauge.learn(MODEL, 100, 12, 120, new TokenUse(25, 0, 0, 12, 0, true));
    assertThat(gauge.output(MODEL, 6, 100)).isEqualTo(25);
    assertThat(gauge.output(MODEL, 20, 100)).isEqualTo(40);
    assertThat(gauge.output(MODEL, 60, 100)).isEqualTo(100);
  }

  @Test
  void hiddenThoughtsAreAddedAsTheModelHadThem() {
    var gauge = new TokenGauge();
    gauge.learn(MODEL, 100, 20, 80, new TokenUse(25, 0, 0, 120, 100, true));
    assertThat(gauge.output(MODEL, 5, 20)).isEqualTo(105);
  }
}
