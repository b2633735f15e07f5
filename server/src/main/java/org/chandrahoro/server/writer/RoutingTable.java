package org.chandrahoro.server.writer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Which of the operator's models write what: for each endpoint and depth the default and those that
 * stand in for it, in order. {@code
 * CHANDRAHORO_ROUTE_CHAT=openai/gpt-4o-mini,google/gemini-2.5-flash} sets an endpoint, {@code
 * CHANDRAHORO_ROUTE_READING_DAILY_PERSONAL} one depth of it; unset, the first small model of each
 * provider that has a key.
 */
final class RoutingTable {
  private static final int MOST = 5;
  private static final List<Provider> ORDER =
      List.of(Provider.OPENAI, Provider.ANTHROPIC, Provider.GOOGLE);

  private final ModelCatalog catalog;
  private final Map<Endpoint, Map<Depth, List<ModelId>>> set = new EnumMap<>(Endpoint.class);

  private RoutingTable(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Reads it.
   *
   * @param property gives the value of a Spring property, or null
   * @throws StartRefusedException naming the variable, its value and what is accepted
   */
  static RoutingTable from(Function<String, @Nullable String> property, ModelCatalog catalog) {
    var table = new RoutingTable(catalog);
    for (Endpoint endpoint : Endpoint.values()) {
      String variable =
          "CHANDRAHORO_ROUTE_" + endpoint.word().toUpperCase(Locale.ROOT).replace('.', '_');
      Optional<List<ModelId>> forAll = table.read(variable, property);
      var byDepth = new EnumMap<Depth, List<ModelId>>(Depth.class);
      for (Depth depth : Depth.values()) {
        table
            .read(variable + "_" + depth, property)
            .or(() -> forAll)
            .ifPresent(models -> byDepth.put(depth, models));
      }
      table.set.put(endpoint, byDepth);
    }
    return table;
  }

  private Optional<List<ModelId>> read(
      String variable, Function<String, @Nullable String> property) {
    String value =
        property.apply(
            "chandrahoro."
                + variable
                    .substring("CHANDRAHORO_".length())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-'));
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    var models = new ArrayList<ModelId>();
    for (String written : value.split(",", -1)) {
      models.add(
          model(written.strip())
              .orElseThrow(
                  () ->
                      new StartRefusedException(
                          "%s='%s': provider/model of %s, up to %d of them with commas"
                              .formatted(variable, value, catalog.all(), MOST))));
    }
    if (models.size() > MOST) {
      throw new StartRefusedException(
          "%s='%s': at most %d models".formatted(variable, value, MOST));
    }
    return Optional.of(List.copyOf(models));
  }

  private Optional<ModelId> model(String written) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      return catalog.find(written);
    }
    String name = written.substring(slash + 1);
    return Provider.find(written.substring(0, slash))
        .filter(_ -> !name.isBlank())
        .map(provider -> new ModelId(provider, name))
        .filter(model -> !catalog.classesOf(model).isEmpty());
  }

  /**
   * The models for an endpoint, in the order in which they are tried.
   *
   * @param withKeys the providers that the operator has keys of
   */
  List<ModelId> models(Endpoint endpoint, Depth depth, Set<Provider> withKeys) {
    List<ModelId> chosen = set.getOrDefault(endpoint, Map.of()).get(depth);
    return (chosen == null ? unset(withKeys) : chosen)
        .stream().filter(model -> withKeys.contains(model.provider())).toList();
  }

  private List<ModelId> unset(Set<Provider> withKeys) {
    List<Provider> providers = ORDER.stream().filter(withKeys::contains).toList();
    return providers.size() == 1
        ? smallModels(providers.getFirst()).limit(2).toList()
        : providers.stream().flatMap(provider -> smallModels(provider).limit(1)).toList();
  }

  /** The model of a provider where a person named none. */
  Optional<ModelId> usual(Provider provider) {
    return smallModels(provider).findFirst();
  }

  private Stream<ModelId> smallModels(Provider provider) {
    return catalog.all().stream()
        .filter(model -> model.provider() == provider)
        .filter(model -> catalog.classesOf(model).contains("small"));
  }
}
