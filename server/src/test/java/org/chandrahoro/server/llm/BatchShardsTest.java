package org.chandrahoro.server.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.llm.BatchShards.Bounds;
import org.chandrahoro.server.llm.BatchShards.Written;
import org.chandrahoro.server.node.StartRefusedException;
import org.junit.jupiter.api.Test;

class BatchShardsTest {
  private static final long NO_BOUND = Long.MAX_VALUE;

  private static List<Written> written(int count, long bytes, long tokens) {
    return BatchFixture.items(Provider.OPENAI, count).stream()
        .map(item -> new Written(item, "{}", bytes, tokens))
        .toList();
  }

  private static List<Integer> sizes(List<Written> items, Bounds bounds) {
    return BatchShards.of(items, bounds).stream().map(List::size).toList();
  }

  @Test
  void aBatchHasNoMoreRequestsThanTheProviderTakes() {
    assertThat(sizes(written(7, 1, 1), new Bounds(3, NO_BOUND, NO_BOUND))).containsExactly(3, 3, 1);
  }

  /** A request of 840 bytes and the 160 around it are 1,000. */
  @Test
  void aBatchHasNoMoreBytesThanTheProviderTakes() {
    assertThat(sizes(written(5, 840, 1), new Bounds(100, 2_000, NO_BOUND)))
        .containsExactly(2, 2, 1);
    assertThat(sizes(written(5, 840, 1), new Bounds(100, 1_999, NO_BOUND)))
        .containsExactly(1, 1, 1, 1, 1);
  }

  @Test
  void aBatchHasNoMoreTokensThanTheQueueHolds() {
    assertThat(sizes(written(5, 1, 400), new Bounds(100, NO_BOUND, 1_000)))
        .containsExactly(2, 2, 1);
    assertThat(sizes(written(2, 1, 4_000), new Bounds(100, NO_BOUND, 1_000))).containsExactly(1, 1);
  }

  @Test
  void aBatchHasOneModel() {
    var other = new ModelId(Provider.OPENAI, "another");
    var items = new ArrayList<>(written(2, 1, 1));
    items.add(
        1,
        new Written(new BatchItem("another", other, items.getFirst().item().prompt()), "{}", 1, 1));
    assertThat(BatchShards.of(items, new Bounds(100, NO_BOUND, NO_BOUND)))
        .extracting(shard -> shard.getFirst().item().model(), List::size)
        .containsExactly(tuple(BatchFixture.model(Provider.OPENAI), 2), tuple(other, 1));
  }

  @Test
  void aQuotaThatIsNoNumberRefusesTheStart() {
    assertThatThrownBy(
            () -> BatchSettings.from(Map.of("chandrahoro.batch-tokens.google", "2M")::get))
        .isInstanceOf(StartRefusedException.class)
        .hasMessage("CHANDRAHORO_BATCH_TOKENS_GOOGLE='2M': a number of tokens from 1");
    assertThat(
            BatchSettings.from(Map.of("chandrahoro.batch-tokens.openai", "20000000")::get).queue())
        .containsEntry(Provider.OPENAI, 20_000_000L)
        .containsEntry(Provider.ANTHROPIC, 2_000_000L);
  }
}
