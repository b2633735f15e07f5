package org.chandrahoro.server.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides items into batches that a provider takes: of one model, within its bounds. */
final class BatchShards {
  /** What stands around a request: its id, the method and the path. */
  private static final int AROUND = 160;

  private BatchShards() {}

  /**
   * An item as it will be sent.
   *
   * @param bytes of the request, in UTF-8
   * @param tokens what it takes of the provider's queue
   */
  record Written(BatchItem item, String request, long bytes, long tokens) {}

  /** The bounds of one batch; a single item may be beyond the last. */
  record Bounds(int requests, long bytes, long tokens) {}

  static List<List<Written>> of(List<Written> items, Bounds bounds) {
    Map<ModelId, List<Written>> byModel = new LinkedHashMap<>();
    items.forEach(
        item -> byModel.computeIfAbsent(item.item().model(), _ -> new ArrayList<>()).add(item));
    var shards = new ArrayList<List<Written>>();
    byModel.values().forEach(same -> divide(same, bounds, shards));
    return shards;
  }

  private static void divide(List<Written> items, Bounds bounds, List<List<Written>> shards) {
    var shard = new ArrayList<Written>();
    long bytes = 0;
    long tokens = 0;
    for (Written item : items) {
      long more = item.bytes() + AROUND;
      if (!shard.isEmpty()
          && (shard.size() == bounds.requests()
              || bytes + more > bounds.bytes()
              || tokens + item.tokens() > bounds.tokens())) {
        shards.add(List.copyOf(shard));
        shard.clear();
        bytes = 0;
        tokens = 0;
      }
      shard.add(item);
      bytes += more;
      tokens += item.tokens();
    }
    if (!shard.isEmpty()) {
      shards.add(List.copyOf(shard));
    }
  }
}
