package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each expected cost is worked out by hand from the list price in dollars for a million tokens. */
@ParameterizedClass
@EnumSource
class PricesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final ModelId MINI = new ModelId(Provider.OPENAI, "gpt-4o-mini");
  private static final ModelId HAIKU = new ModelId(Provider.ANTHROPIC, "claude-haiku-4-5-20251001");
  private static final ModelId FLASH = new ModelId(Provider.GOOGLE, "gemini-2.5-flash");
  private static final ModelId PRO = new ModelId(Provider.GOOGLE, "gemini-2.5-pro");

  private final SettableClock clock = new SettableClock(NOON);
  private final List<ModelId> unpriced = new ArrayList<>();
  private final PriceStore store;
  private final Prices prices;

  PricesTest(TestDatabase database) {
    store = new PriceStore(database.jdbc());
    prices = new Prices(store, clock, unpriced::add);
  }

  /** 1,000 at 0.15 $ are 150 micro-dollars, 200 at 0.60 $ are 120. */
  @Test
  void inputAndOutputHavePricesOfTheirOwn() {
    assertThat(micros(MINI, use(1_000, 0, 0, 200, 0))).isEqualTo(270);
  }

  /** 600 fresh at 0.15 $ are 90, 400 cached at 0.075 $ are 30, 200 out are 120. */
  @Test
  void theCachedPartOfAnInputIsPricedOnceAndAtItsOwnPrice() {
    assertThat(micros(MINI, use(1_000, 400, 0, 200, 0))).isEqualTo(240);
  }

  /** 100 at 1 $, 3,000 read at 0.10 $ are 300, 900 written at 1.25 $ are 1,125, 50 out at 5 $. */
  @Test
  void whatIsReadFromACacheAndWhatIsWrittenToItArePricedApart() {
    assertThat(micros(HAIKU, use(4_000, 3_000, 900, 50, 0))).isEqualTo(100 + 300 + 1_125 + 250);
  }

  /** 20 at 0.30 $ are 6; 303 out of which 301 were thought, at 2.50 $, are 757.5. */
  @Test
  void reasoningIsPricedAsTheOutputItIsPartOf() {
    assertThat(micros(FLASH, use(20, 0, 0, 303, 301))).isEqualTo(764);
  }

  /** Half of 270. */
  @Test
  void aBatchCostsHalf() {
    assertThat(prices.cost(MINI, use(1_000, 0, 0, 200, 0), Lane.BATCH, NOON).microDollars())
        .isEqualTo(135);
  }

  /**
   * 200,000 at 1.25 $ are 250,000; one more, and all 200,001 are at 2.50 $; out 10 $, then 15 $.
   */
  @Test
  void aLongPromptHasThePricesOfLongPrompts() {
    assertThat(micros(PRO, use(200_000, 0, 0, 1_000, 0))).isEqualTo(250_000 + 10_000);
    // 500,002.5 + 15,000
    assertThat(micros(PRO, use(200_001, 0, 0, 1_000, 0))).isEqualTo(515_003);
  }

  /** One token at 0.15 $ for a million is 0.15 of a micro-dollar. */
  @Test
  void aFractionOfAMicroDollarIsRoundedUpOnceForTheCall() {
    assertThat(micros(MINI, use(1, 0, 0, 0, 0))).isEqualTo(1);
    assertThat(micros(MINI, use(1, 0, 0, 1, 0))).as("0.15 + 0.60").isEqualTo(1);
    assertThat(micros(MINI, TokenUse.NONE)).isZero();
  }

  @Test
  void aModelWithoutAPriceCostsNothingAndIsReported() {
    var local = new ModelId(Provider.COMPATIBLE, "llama-3");
    assertThat(prices.cost(local, use(1_000, 0, 0, 1_000, 0), NOON)).isEqualTo(new Cost(0, 0));
    assertThat(unpriced).containsExactly(local);
  }

  /** 10^12 tokens at 15 $ are 1.5 * 10^13 micro-dollars: the product before division is 1.5e19. */
  @Test
  void anAbsurdNumberOfTokensIsPricedWithoutOverflow() {
    var sonnet = new ModelId(Provider.ANTHROPIC, "claude-sonnet-4-5");
    assertThat(micros(sonnet, use(0, 0, 0, 1_000_000_000_000L, 0))).isEqualTo(15_000_000_000_000L);
  }

  @Test
  void eachKnownModelHasAPrice() {
    for (ModelId model : new KnownModels().all()) {
      assertThat(prices.cost(model, use(1, 0, 0, 1, 0), NOON).priceVersion())
          .as(model.toString())
          .isPositive();
    }
  }

  @Test
  void aPriceHoldsFromItsInstantOnAndACorrectionTakesThePlaceOfWhatItCorrects() {
    ModelId model = freshModel();
    var march = prices.add(quote(model, "2026-03-01T00:00:00Z", 1_000_000));
    var april = prices.add(quote(model, "2026-04-01T00:00:00Z", 2_000_000));
    assertThat(costAt(model, "2026-02-28T23:59:59Z")).isEqualTo(new Cost(0, 0));
    assertThat(costAt(model, "2026-03-01T00:00:00Z")).isEqualTo(new Cost(10, march.version()));
    assertThat(costAt(model, "2026-04-01T00:00:00Z")).isEqualTo(new Cost(20, april.version()));
    var corrected = prices.add(quote(model, "2026-03-01T00:00:00Z", 500_000));
    assertThat(costAt(model, "2026-03-15T00:00:00Z")).isEqualTo(new Cost(5, corrected.version()));
    assertThat(costAt(model, "2026-04-01T00:00:00Z")).isEqualTo(new Cost(20, april.version()));
    assertThat(prices.all()).contains(march, april, corrected);
  }

  /** Charged at 1 $: 10 and 40 for 10 and 40 tokens. It should have been 0.50 $ and 3 $. */
  @Test
  void aWrongPriceIsCorrectedBySignedAdjustmentsAndASecondRunAddsNone() {
    ModelId model = freshModel();
    prices.add(quote(model, "2026-03-01T00:00:00Z", 1_000_000));
    var calls =
        List.of(
            rated("a", model, 10, "2026-03-02T00:00:00Z", 10),
            rated("b", model, 40, "2026-03-20T00:00:00Z", 40));
    assertThat(prices.rerate(calls)).isEmpty();
    long first = prices.add(quote(model, "2026-03-01T00:00:00Z", 500_000)).version();
    long second = prices.add(quote(model, "2026-03-10T00:00:00Z", 3_000_000)).version();
    assertThat(prices.rerate(calls))
        .containsExactly(new Adjustment("a", -5, first), new Adjustment("b", 80, second));
    assertThat(
            prices.rerate(
                List.of(
                    rated("a", model, 10, "2026-03-02T00:00:00Z", 10 - 5),
                    rated("b", model, 40, "2026-03-20T00:00:00Z", 40 + 80))))
        .isEmpty();
  }

  @Test
  void callsOfAModelThatHadNoPriceAreRatedWhenItHasOne() {
    ModelId model = freshModel();
    var call = rated("a", model, 10, "2026-03-02T00:00:00Z", 0);
    assertThat(prices.rerate(List.of(call))).isEmpty();
    long version = prices.add(quote(model, "2026-03-01T00:00:00Z", 1_000_000)).version();
    assertThat(prices.rerate(List.of(call))).containsExactly(new Adjustment("a", 10, version));
  }

  @Test
  void whatAnotherNodeAddsCountsWithinTenSeconds() {
    ModelId model = freshModel();
    assertThat(costAt(model, "2026-03-02T00:00:00Z").microDollars()).isZero();
    new Prices(store, clock, _ -> {}).add(quote(model, "2026-03-01T00:00:00Z", 1_000_000));
    clock.advance(Duration.ofSeconds(10));
    assertThat(costAt(model, "2026-03-02T00:00:00Z").microDollars()).isEqualTo(10);
  }

  @Test
  void anAbsurdPriceIsRefusedByTheNameOfItsField() {
    assertThatThrownBy(() -> quote(MINI, "2026-03-01T00:00:00Z", -1))
        .hasMessage("input_micros=-1: from 0 to 1000000000");
  }

  private long micros(ModelId model, TokenUse use) {
    return prices.cost(model, use, NOON).microDollars();
  }

  private Cost costAt(ModelId model, String instant) {
    return prices.cost(model, use(10, 0, 0, 0, 0), Instant.parse(instant));
  }

  private static ModelId freshModel() {
    return new ModelId(Provider.COMPATIBLE, "m-" + UUID.randomUUID());
  }

  private static TokenUse use(long in, long cached, long written, long out, long reasoning) {
    return new TokenUse(in, cached, written, out, reasoning, true);
  }

  private static RatedCall rated(String id, ModelId model, long in, String at, long charged) {
    return new RatedCall(id, model, use(in, 0, 0, 0, 0), Lane.DIRECT, Instant.parse(at), charged);
  }

  private static PriceQuote quote(ModelId model, String from, long input) {
    return new PriceQuote(
        model,
        Instant.parse(from),
        input,
        input / 10,
        input,
        4 * Math.abs(input),
        50,
        OptionalLong.empty(),
        100,
        100,
        "a price of the test");
  }
}
