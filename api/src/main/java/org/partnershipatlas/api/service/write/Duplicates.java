package org.partnershipatlas.api.service.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipatlas.api.service.Titles;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Tenure;

/**
 * Records that may be one thing: the same name but for case, spacing and the like, a name that is
 * another's other name, the same identifier, or two people in one seat whose names begin alike.
 * They are offered, never joined.
 */
public final class Duplicates {
  private static final List<Kind> KINDS =
      List.of(
          Kind.ORGANISATION,
          Kind.PERSON,
          Kind.GROUP,
          Kind.POST,
          Kind.AREA,
          Kind.THEME,
          Kind.FIELD,
          Kind.COMMUNITY);

  private final Network network;
  private final Map<List<Id<?>>, TreeSet<String>> found = new LinkedHashMap<>();

  private Duplicates(Network network) {
    this.network = network;
  }

  /** Two records that may be one, with why. */
  public record Pair(
      Id<?> one, Id<?> other, String oneLabel, String otherLabel, List<String> reasons) {}

  /** The kinds among which it is looked. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  /** The pairs of some kinds, those with most reasons first. */
  public static List<Pair> list(Network network, Collection<Kind> kinds) {
    Duplicates duplicates = new Duplicates(network);
    KINDS.stream().filter(kinds::contains).forEach(duplicates::named);
    if (kinds.contains(Kind.ORGANISATION)) {
      duplicates.identified();
    }
    if (kinds.contains(Kind.PERSON)) {
      duplicates.seated();
    }
    return duplicates.pairs();
  }

  private void named(Kind kind) {
    Map<String, List<Id<?>>> byName = new TreeMap<>();
    for (AtlasRecord entry : network.list(kind.type())) {
      Row row = entry.row();
      TreeSet<String> keys = new TreeSet<>();
      row.find("name").or(() -> row.find("title")).ifPresent(n -> keys.add(key(kind, n)));
      row.list("other_names").forEach(n -> keys.add(key(kind, n)));
      keys.remove("");
      keys.forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(entry.id()));
    }
    byName.values().forEach(ids -> pairs(ids, "the same name"));
  }

  private static String key(Kind kind, String name) {
    return (kind == Kind.PERSON ? NameKey.ofPerson(name) : NameKey.of(name)).text();
  }

  private void identified() {
    Map<String, List<Id<?>>> byIdentifier = new TreeMap<>();
    for (AtlasRecord entry : network.list(Kind.ORGANISATION.type())) {
      entry
          .row()
          .list("identifiers")
          .forEach(
              text ->
                  byIdentifier
                      .computeIfAbsent(
                          text.toLowerCase(java.util.Locale.ROOT), x -> new ArrayList<>())
                      .add(entry.id()));
    }
    byIdentifier.forEach((text, ids) -> pairs(ids, "the same identifier, " + text));
  }

  /** Two people of one organisation, or in one seat one after the other, with like names. */
  private void seated() {
    Map<Id<?>, TreeSet<Id<?>>> together = new TreeMap<>();
    for (Tenure tenure : network.list(Tenure.class)) {
      tenure
          .person()
          .ifPresent(p -> together.computeIfAbsent(tenure.seat(), x -> new TreeSet<>()).add(p));
    }
    for (Affiliation one : network.list(Affiliation.class)) {
      together.computeIfAbsent(one.organisation(), x -> new TreeSet<>()).add(one.person());
    }
    together.forEach(
        (of, people) -> {
          Map<String, List<Id<?>>> byInitial = new TreeMap<>();
          people.forEach(p -> byInitial.computeIfAbsent(initial(p), x -> new ArrayList<>()).add(p));
          byInitial.remove("");
          String why =
              of.kind() == Kind.SEAT
                  ? "the same seat, and the same first letter and last name"
                  : "the same organisation, and the same first letter and last name";
          byInitial.values().forEach(ids -> pairs(ids, why));
        });
  }

  private String initial(Id<?> person) {
    String[] words =
        network
            .find(person)
            .flatMap(r -> r.row().find("name"))
            .map(n -> NameKey.ofPerson(n).text().split(" "))
            .orElse(new String[0]);
    return words.length < 2 ? "" : words[0].charAt(0) + " " + words[words.length - 1];
  }

  private void pairs(List<Id<?>> ids, String why) {
    List<Id<?>> sorted = ids.stream().distinct().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        found.computeIfAbsent(List.of(sorted.get(i), sorted.get(j)), k -> new TreeSet<>()).add(why);
      }
    }
  }

  private List<Pair> pairs() {
    return found.entrySet().stream()
        .map(
            e ->
                new Pair(
                    e.getKey().get(0),
                    e.getKey().get(1),
                    Titles.of(network, e.getKey().get(0)),
                    Titles.of(network, e.getKey().get(1)),
                    List.copyOf(e.getValue())))
        .sorted(
            Comparator.comparingInt((Pair p) -> -p.reasons().size())
                .thenComparing(Pair::oneLabel)
                .thenComparing(p -> p.one().toString())
                .thenComparing(p -> p.other().toString()))
        .toList();
  }
}
