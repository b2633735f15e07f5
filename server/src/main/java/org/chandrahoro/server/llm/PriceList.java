package org.chandrahoro.server.llm;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the price list as they stood at one moment. */
final class PriceList {
  private static final Comparator<PriceRow> LATEST_FIRST =
      Comparator.comparing((PriceRow row) -> row.quote().validFrom())
          .thenComparing(PriceRow::version)
          .reversed();

  private final List<PriceRow> rows;
  private final Map<ModelId, List<PriceRow>> byModel;

  PriceList(List<PriceRow> rows) {
    this.rows = List.copyOf(rows);
    this.byModel =
        rows.stream().sorted(LATEST_FIRST).collect(groupingBy(row -> row.quote().model()));
  }

  List<PriceRow> rows() {
    return rows;
  }

  /** The row that counts for a model, or an edition of it, at an instant. */
  Optional<PriceRow> find(ModelId model, Instant at) {
    return byModel.getOrDefault(KnownModels.family(model), List.of()).stream()
        .filter(row -> !row.quote().validFrom().isAfter(at))
        .findFirst();
  }
}
