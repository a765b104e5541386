package org.partnershipatlas.register.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;

/**
 * Words to begin with: themes, fields and communities as partnerships use them. Once taken in they
 * are records like all others.
 */
public enum StarterSet {
  /** Of the time of the Local Area Agreements. */
  WORDS_2008("2008", "words-2008", "Words of 2008", "Themes, fields and communities as of 2008."),
  /** Of today. */
  WORDS_TODAY("today", "words-today", "Words of today", "Themes, fields and communities of today.");

  private final String word;
  private final String folder;
  private final String title;
  private final String description;

  StarterSet(String word, String folder, String title, String description) {
    this.word = word;
    this.folder = folder;
    this.title = title;
    this.description = description;
  }

  /** The word by which it is asked for. */
  public String word() {
    return word;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** The set of that word. */
  public static Optional<StarterSet> find(String word) {
    return Arrays.stream(values()).filter(set -> set.word.equals(word)).findFirst();
  }

  /** All of its records, broader ones before those under them. */
  public List<AtlasRecord> records() {
    return SampleSheets.read(folder);
  }

  /**
   * What taking a set in means.
   *
   * @param changes one for each word that is new
   * @param known words that are there already, by that name or another
   */
  public record Adding(List<Change> changes, List<String> known) {
    /** Keeps its own lists. */
    public Adding {
      changes = List.copyOf(changes);
      known = List.copyOf(known);
    }
  }

  /**
   * The words that a network has not, under ids that it has not. A word that it has, by its name or
   * another name, stays as it is, and what rests on it in the set rests on the one that is there.
   */
  public Adding addTo(Network network, Set<Kind> kinds) {
    Map<Id<?>, Id<?>> named = new HashMap<>();
    Map<Id<?>, Row> fresh = new LinkedHashMap<>();
    List<String> known = new ArrayList<>();
    for (AtlasRecord each : records()) {
      Id<?> id = each.id();
      Optional<Id<?>> there = findNamed(network, each);
      if (there.isPresent()) {
        named.put(id, there.get());
        known.add(each.row().find("name").orElseThrow());
      } else if (kinds.contains(id.kind())) {
        Id<?> free = free(network, id);
        named.put(id, free);
        fresh.put(free, each.row());
      }
    }
    List<Change> changes = new ArrayList<>();
    fresh.forEach(
        (id, row) -> {
          Row joined = onlyNamed(row, named).renamed(old -> named.getOrDefault(old, old));
          changes.add(new Change.Put(new Row(id.kind(), id.value(), joined.values()).toRecord()));
        });
    return new Adding(changes, known);
  }

  /** Without what it names in lists that are not taken in. */
  private static Row onlyNamed(Row row, Map<Id<?>, Id<?>> named) {
    Row kept = row;
    for (var attribute : row.kind().attributes()) {
      if (!attribute.targets().isEmpty()) {
        kept =
            kept.with(
                attribute.name(),
                row.list(attribute.name()).stream()
                    .filter(text -> named.containsKey(attribute.id(text)))
                    .toList());
      }
    }
    return kept;
  }

  private static Optional<Id<?>> findNamed(Network network, AtlasRecord word) {
    Set<NameKey> keys = names(word);
    return network.list(word.id().kind().type()).stream()
        .filter(each -> names(each).stream().anyMatch(keys::contains))
        .findFirst()
        .map(AtlasRecord::id);
  }

  private static Set<NameKey> names(AtlasRecord word) {
    return Stream.concat(word.row().list("name").stream(), word.about().otherNames().stream())
        .map(NameKey::of)
        .collect(Collectors.toSet());
  }

  private static Id<?> free(Network network, Id<?> id) {
    Id<?> free = id;
    for (int i = 2; network.has(free); i++) {
      free = Id.of(id.kind(), id.value() + "-" + i);
    }
    return free;
  }
}
