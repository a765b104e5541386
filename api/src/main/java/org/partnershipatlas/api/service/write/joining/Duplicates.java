package org.partnershipatlas.api.service.write.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * another's other name, a name that differs in one letter, the same identifier, or two people in
 * one seat whose names begin alike. They are offered, never joined; those that somebody has said to
 * be two are not offered again.
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

  private static final int SHORTEST = 6;
  private static final int MOST_ALIKE = 10;
  private static final String SAME_NAME = "the same name";
  private static final String ONE_LETTER = "the names differ in one letter";

  private final Network network;
  private final Map<List<Id<?>>, TreeSet<String>> found = new LinkedHashMap<>();

  private Duplicates(Network network) {
    this.network = network;
  }

  /**
   * Two records that may be one, with why.
   *
   * @param version of the two together; who says that they are two names the one that was looked at
   */
  public record Pair(
      Id<?> one,
      Id<?> other,
      String oneLabel,
      String otherLabel,
      List<String> reasons,
      String version) {}

  /** The kinds among which it is looked. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  /** The pairs of some kinds, those with most reasons first. */
  public static List<Pair> list(Network network, Collection<Kind> kinds) {
    Duplicates duplicates = new Duplicates(network);
    KINDS.stream().filter(kinds::contains).forEach(duplicates::named);
    KINDS.stream().filter(kinds::contains).forEach(duplicates::spelled);
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
      row.findName().ifPresent(n -> keys.add(key(kind, n)));
      row.list("other_names").forEach(n -> keys.add(key(kind, n)));
      keys.remove("");
      keys.forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(entry.id()));
    }
    byName.values().forEach(ids -> pairs(ids, SAME_NAME));
  }

  /** An initial is no name of which a letter could be wrong. */
  private static boolean isSpelledOut(Kind kind, String text) {
    return text.length() >= SHORTEST
        && (kind != Kind.PERSON || Stream.of(text.split(" ")).allMatch(word -> word.length() > 2));
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
    byIdentifier.forEach((text, ids) -> pairs(ids, "the same " + identifier(text)));
  }

  private static String identifier(String text) {
    return text.startsWith("charity:")
        ? "charity number, " + text.substring("charity:".length())
        : "identifier, " + text;
  }

  /** Names of which one has a letter more, fewer, or another: found by what is left without it. */
  private void spelled(Kind kind) {
    Map<String, Set<String>> near = new HashMap<>();
    Map<String, List<Id<?>>> byKey = new TreeMap<>();
    for (AtlasRecord entry : network.list(kind.type())) {
      Row row = entry.row();
      row.findName()
          .map(name -> key(kind, name))
          .filter(text -> isSpelledOut(kind, text))
          .ifPresent(text -> byKey.computeIfAbsent(text, x -> new ArrayList<>()).add(entry.id()));
    }
    for (String text : byKey.keySet()) {
      near.computeIfAbsent(text, x -> new TreeSet<>()).add(text);
      for (int i = 0; i < text.length(); i++) {
        // Ward 1 and Ward 2 are two: a figure is no slip.
        if (!Character.isDigit(text.charAt(i))) {
          String less = text.substring(0, i) + text.substring(i + 1);
          near.computeIfAbsent(less, x -> new TreeSet<>()).add(text);
        }
      }
    }
    for (Set<String> texts : near.values()) {
      if (texts.size() > 1 && texts.size() <= MOST_ALIKE) {
        List<Id<?>> ids = new ArrayList<>();
        texts.forEach(text -> ids.addAll(byKey.getOrDefault(text, List.of())));
        pairs(ids, ONE_LETTER);
      }
    }
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
        TreeSet<String> whys =
            found.computeIfAbsent(List.of(sorted.get(i), sorted.get(j)), k -> new TreeSet<>());
        if (!why.equals(ONE_LETTER) || !whys.contains(SAME_NAME)) {
          whys.add(why);
        }
      }
    }
  }

  private List<Pair> pairs() {
    return found.entrySet().stream()
        .filter(e -> !network.has(Apart.idOf(e.getKey().get(0), e.getKey().get(1))))
        .map(
            e ->
                new Pair(
                    e.getKey().get(0),
                    e.getKey().get(1),
                    Titles.of(network, e.getKey().get(0)),
                    Titles.of(network, e.getKey().get(1)),
                    List.copyOf(e.getValue()),
                    Apart.footing(network, e.getKey().get(0), e.getKey().get(1)).version()))
        .sorted(
            Comparator.comparingInt((Pair p) -> -p.reasons().size())
                .thenComparing(Pair::oneLabel)
                .thenComparing(p -> p.one().toString())
                .thenComparing(p -> p.other().toString()))
        .toList();
  }
}
