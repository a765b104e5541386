package org.partnershipatlas.api.service.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipatlas.api.service.NearMiss;
import org.partnershipatlas.api.service.ProblemCode;
import org.partnershipatlas.api.service.Refusal;
import org.partnershipatlas.model.Area;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Keeper;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.register.workbook.read.Mappings;
import org.partnershipatlas.register.workbook.read.ReadColumn;
import org.partnershipatlas.register.workbook.read.ReadSheet;

/** Who keeps which file: found by the names of files, or by what their sheets look like. */
final class KeeperShelf {
  private static final int FEWEST_HEADERS = 3;

  private final Network known;
  private final List<String> files;

  KeeperShelf(Network known, List<String> files) {
    this.known = known;
    this.files = files.stream().map(KeeperShelf::plain).toList();
  }

  /** A file's name without its ending and without the days and numbers in it. */
  private static String plain(String file) {
    int dot = file.lastIndexOf('.');
    return Mappings.key(dot > 0 ? file.substring(0, dot) : file);
  }

  /** The one whose file it was before, by its name or by its headers; none where several could. */
  Optional<Keeper> findBefore(List<ReadSheet> sheets) {
    List<Keeper> all = known.list(Keeper.class);
    List<Keeper> named =
        all.stream().filter(keeper -> keeper.files().stream().anyMatch(files::contains)).toList();
    Set<String> shapes = shapes(sheets);
    List<Keeper> alike =
        all.stream()
            .filter(keeper -> keeper.headers().stream().anyMatch(shapes::contains))
            .toList();
    List<Keeper> found = named.isEmpty() ? alike : named;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whom somebody means; nobody where they say so. */
  Optional<Keeper> find(Saying.KeeperWish wish) {
    if (!wish.id().isBlank()) {
      return Optional.of(get(wish.id()));
    }
    if (wish.name().isBlank()) {
      return Optional.empty();
    }
    NameKey name = NameKey.of(wish.name());
    return known.list(Keeper.class).stream()
        .filter(keeper -> NameKey.of(keeper.name()).equals(name))
        .findFirst()
        .or(() -> Optional.of(made(wish, name)));
  }

  private Keeper get(String id) {
    String value = id.startsWith("keeper:") ? id.substring("keeper:".length()) : id;
    return known.list(Keeper.class).stream()
        .filter(keeper -> keeper.id().value().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "There is no keeper with that id.",
                    "keeper.id",
                    id,
                    "Choose one of the list, or give a name."));
  }

  private Keeper made(Saying.KeeperWish wish, NameKey name) {
    if (name.isEmpty() || wish.name().contains(";")) {
      throw Refusal.of(
          ProblemCode.BAD_PARAMETER,
          "A keeper's name has letters in it, and no semicolon.",
          "keeper.name",
          wish.name(),
          "Write the name of whoever keeps the file, such as Exeter CVS.");
    }
    String base = name.text().replace(' ', '-');
    String id = base;
    for (int again = 2; known.has(Id.of(Kind.KEEPER, id)); again++) {
      id = base + "-" + again;
    }
    Row row = Row.of(Kind.KEEPER, id).with("name", wish.name().strip());
    return (Keeper) (wish.area().isBlank() ? row : row.with("areas", area(wish.area()))).toRecord();
  }

  private String area(String text) {
    NameKey key = NameKey.of(text);
    List<Area> areas = known.list(Area.class);
    return areas.stream()
        .filter(area -> isOf(area, text, key))
        .map(area -> area.id().value())
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    ProblemCode.BAD_PARAMETER,
                    "The register has no area of that name.",
                    "keeper.area",
                    text,
                    NearMiss.suggest(text, areas.stream().map(Area::name).toList())
                        + " Leave it out where it is not there yet."));
  }

  private static boolean isOf(Area area, String text, NameKey key) {
    try {
      return area.id().toString().equals(text) || NameKey.of(area.name()).equals(key);
    } catch (InvalidRecord e) {
      return false;
    }
  }

  /** The keeper, with this file among theirs. */
  Keeper remembering(Keeper keeper, List<ReadSheet> sheets) {
    Set<String> names = new LinkedHashSet<>(keeper.files());
    files.stream().filter(name -> !name.isEmpty()).forEach(names::add);
    Set<String> headers = new LinkedHashSet<>(keeper.headers());
    headers.addAll(shapes(sheets));
    return new Keeper(
        keeper.id(),
        keeper.name(),
        keeper.areas(),
        List.copyOf(names),
        List.copyOf(headers),
        keeper.about());
  }

  private static Set<String> shapes(List<ReadSheet> sheets) {
    Set<String> shapes = new LinkedHashSet<>();
    for (ReadSheet sheet : sheets) {
      List<String> headers = new ArrayList<>();
      sheet.columns().stream().map(ReadColumn::header).forEach(headers::add);
      if (headers.size() >= FEWEST_HEADERS) {
        shapes.add(String.join(" | ", headers));
      }
    }
    return shapes;
  }
}
