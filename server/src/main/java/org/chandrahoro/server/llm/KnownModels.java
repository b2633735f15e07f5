package org.chandrahoro.server.llm;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The models of {@code models.csv}. They come with a release, as the wires that speak to them do;
 * only their prices change while a service runs.
 */
@Component
class KnownModels implements ModelCatalog {
  /** {@code -2024-07-18}, {@code -20251001}, {@code -latest}. */
  private static final Pattern EDITION = Pattern.compile("-(\\d{4}-\\d{2}-\\d{2}|\\d{8}|latest)$");

  private final Map<ModelId, KnownModel> byFamily = new LinkedHashMap<>();

  KnownModels() {
    try (InputStream resource = KnownModels.class.getResourceAsStream("models.csv")) {
      if (resource == null) {
        throw new IllegalStateException("models.csv is missing");
      }
      new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(KnownModels::read)
          .forEach(model -> byFamily.put(family(model.id()), model));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<ModelId> all() {
    return byFamily.values().stream().map(KnownModel::id).toList();
  }

  @Override
  public Optional<ModelId> find(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    return Arrays.stream(Provider.values())
        .map(provider -> new ModelId(provider, name))
        .filter(model -> find(model).isPresent())
        .findFirst();
  }

  @Override
  public Set<String> classesOf(ModelId model) {
    return find(model).map(KnownModel::classes).orElse(Set.of());
  }

  /** What is known of a model or of the model it is an edition of. */
  Optional<KnownModel> find(ModelId model) {
    return Optional.ofNullable(byFamily.get(family(model)));
  }

  /** The model without the date of its edition: what has one price and one set of bounds. */
  static ModelId family(ModelId model) {
    String name = EDITION.matcher(model.name()).replaceFirst("");
    return name.isBlank() ? model : new ModelId(model.provider(), name);
  }

  private static KnownModel read(String line) {
    String[] cell = line.split(",", -1);
    return new KnownModel(
        new ModelId(Provider.find(cell[0]).orElseThrow(), cell[1]),
        Set.of(cell[2]),
        Integer.parseInt(cell[3]),
        Integer.parseInt(cell[4]),
        Arrays.stream(cell[5].split(" ")).map(KnownModel.Ability::of).collect(toUnmodifiableSet()));
  }
}
