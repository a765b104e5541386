package org.partnershipatlas.analyser.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.InvalidRecord;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Labels;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;

/** Finds the record that somebody means by an id or a name. */
final class Finder {
  private static final int MOST_SUGGESTED = 5;

  private final Network network;

  Finder(Network network) {
    this.network = network;
  }

  /**
   * The one record of those kinds that is meant.
   *
   * @throws BadQuestion if there is none or there are several, naming those that it may be
   */
  Id<?> get(String text, Kind... kinds) {
    return find(text, kinds).orElseThrow(() -> unknown(text, kinds));
  }

  /** The same, empty where there is none. */
  Optional<Id<?>> find(String text, Kind... kinds) {
    Optional<Id<?>> id = id(text);
    if (id.isPresent() && Arrays.asList(kinds).contains(id.get().kind()) && network.has(id.get())) {
      return id;
    }
    List<AtlasRecord> named = list(kinds).filter(r -> isNamed(r, text)).toList();
    List<AtlasRecord> now = named.stream().filter(network::isCurrent).toList();
    List<AtlasRecord> meant = now.isEmpty() ? named : now;
    if (meant.size() > 1) {
      throw new BadQuestion(
          "Several records are called “" + text + "”.",
          text,
          "Name one by its id: " + ids(meant.stream()) + ".");
    }
    return meant.stream().findFirst().map(AtlasRecord::id);
  }

  private static Optional<Id<?>> id(String text) {
    try {
      return Optional.of(Id.parse(text));
    } catch (InvalidRecord e) {
      return Optional.empty(); // a name, then
    }
  }

  private Stream<AtlasRecord> list(Kind... kinds) {
    return Arrays.stream(kinds).flatMap(kind -> network.list(kind.type()).stream());
  }

  private static boolean isNamed(AtlasRecord entry, String text) {
    NameKey wanted = key(entry, text);
    return names(entry)
        .anyMatch(name -> key(entry, name).equals(wanted) || key(entry, bare(name)).equals(wanted));
  }

  /** A name without a remark in brackets behind it: Exampleshire (fictional). */
  private static String bare(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private static Stream<String> names(AtlasRecord entry) {
    return Stream.concat(Stream.of(Labels.of(entry)), entry.about().otherNames().stream());
  }

  private static NameKey key(AtlasRecord entry, String name) {
    return entry.recordKind() == Kind.PERSON ? NameKey.ofPerson(name) : NameKey.of(name);
  }

  private BadQuestion unknown(String text, Kind... kinds) {
    List<String> words = Arrays.stream(kinds).map(kind -> kind.word().replace('_', ' ')).toList();
    String last = words.get(words.size() - 1);
    String what =
        words.size() == 1
            ? last
            : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    List<AtlasRecord> near = near(text, kinds);
    return new BadQuestion(
        "There is no " + what + " called “" + text + "” here.",
        text,
        near.isEmpty()
            ? "Name it by its id or as it is written in the records."
            : "Did you mean " + ids(near.stream()) + "?");
  }

  private List<AtlasRecord> near(String text, Kind... kinds) {
    String bare = id(text).map(Id::value).orElse(text);
    String lower = bare.toLowerCase(Locale.ROOT);
    List<AtlasRecord> found = new ArrayList<>();
    list(kinds).filter(r -> isNear(r, bare, lower)).forEach(found::add);
    found.sort(Comparator.comparing(Labels::of).thenComparing(r -> r.id().value()));
    return found.subList(0, Math.min(MOST_SUGGESTED, found.size()));
  }

  private static boolean isNear(AtlasRecord entry, String text, String lower) {
    NameKey value = NameKey.of(entry.id().value());
    return value.near(NameKey.of(text))
        || names(entry)
            .anyMatch(
                name ->
                    key(entry, name).near(key(entry, text))
                        || name.toLowerCase(Locale.ROOT).contains(lower));
  }

  private String ids(Stream<? extends AtlasRecord> records) {
    return records
        .limit(MOST_SUGGESTED)
        .map(r -> r.id() + " (" + network.name(r.id()) + ")")
        .collect(Collectors.joining(", "));
  }
}
