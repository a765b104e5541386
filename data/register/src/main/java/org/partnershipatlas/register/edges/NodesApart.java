package org.partnershipatlas.register.edges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.NameKey;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Position;
import org.partnershipatlas.model.Problem;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.SavedView;
import org.partnershipatlas.register.workbook.read.Question;

/**
 * Nodes of a file beside what the register has under their ids. Many programs number their nodes
 * from 1, so that one id under two names is two things until somebody says that it is one; else one
 * file would write over what another brought.
 */
public final class NodesApart {
  /** Nobody answers more of them. */
  private static final int MOST_QUESTIONS = 50;

  private static final Set<Kind> TIES =
      Set.of(
          Kind.RELATIONSHIP, Kind.SEAT, Kind.TENURE, Kind.LINK, Kind.MEMBERSHIP, Kind.AFFILIATION);

  private final List<? extends AtlasRecord> read;
  private final Network known;
  private final Map<Id<?>, AtlasRecord> byId = new LinkedHashMap<>();
  private final Map<Id<?>, Id<?>> names = new LinkedHashMap<>();
  private final Set<Id<?>> made = new HashSet<>();
  private final Set<Id<?>> nodes = new LinkedHashSet<>();
  private final Set<Id<?>> seated = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private int numbers;
  private String firstNumber = "";

  private NodesApart(List<? extends AtlasRecord> read, Network known) {
    this.read = read;
    this.known = known;
    read.forEach(each -> byId.put(each.id(), each));
  }

  /** Reads the records of a file of another program beside those of a register. */
  public static NodesApart of(List<? extends AtlasRecord> read, Network known) {
    NodesApart apart = new NodesApart(read, known);
    apart.nodes();
    if (!apart.nodes.isEmpty()) {
      apart.ties();
    }
    read.forEach(each -> apart.rows.add(apart.named(each)));
    return apart;
  }

  /** The rows of the file; those that the register has under another name have ids of their own. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Whether a record's id was made here, so that what it ties together tells what it is. */
  public boolean made(Row row) {
    return row.kind() != Kind.SEAT
        && row.kind() != Kind.TENURE
        && made.contains(Id.of(row.kind(), row.id()));
  }

  /**
   * What only a person can say of them. Whoever sits somewhere is not asked about: their seats
   * would stand twice, and the page merges two people with all that they hold.
   */
  public List<Question> questions(String file) {
    return nodes.stream()
        .filter(id -> !known.has(to(id)) && !seated.contains(id))
        .limit(MOST_QUESTIONS)
        .map(
            id ->
                Question.of(
                    Question.What.NEAR_NAME,
                    "“"
                        + name(id)
                        + "” has the id in this file that “"
                        + known.name(id)
                        + "” has in the register. Are they one under a new name? They were read as"
                        + " two.",
                    id,
                    to(id),
                    new Problem.Place(file, 0, "", Optional.of(to(id)))))
        .toList();
  }

  /** What was done, in sentences. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!nodes.isEmpty()) {
      Id<?> first = nodes.iterator().next();
      notes.add(
          nodes.size()
              + (nodes.size() == 1 ? " node has an id" : " nodes have ids")
              + " that the register knows under another name (first: “"
              + name(first)
              + "”, in the register “"
              + known.name(first)
              + "”); "
              + (nodes.size() == 1 ? "it was read as another." : "they were read as others."));
    }
    if (numbers > 0) {
      notes.add(
          numbers
              + (numbers == 1 ? " node has only a number" : " nodes have only numbers")
              + " for a name, and the register has the same (first: “"
              + firstNumber
              + "”); they were read as the same. Where they are others, give them names.");
    }
    return notes;
  }

  private void nodes() {
    Set<Id<?>> taken = new HashSet<>(byId.keySet());
    for (AtlasRecord each : read) {
      Optional<String> name = each.row().findName();
      Optional<Row> there = known.find(each.id()).map(AtlasRecord::row);
      if (name.isEmpty() || there.isEmpty() || TIES.contains(each.id().kind())) {
        continue;
      }
      if (isCalled(there.get(), name.get())) {
        number(name.get());
      } else if (!(each instanceof SavedView)) {
        Id<?> own = own(each.id(), name.get(), taken);
        taken.add(own);
        names.put(each.id(), own);
        nodes.add(each.id());
      }
    }
  }

  private void number(String name) {
    if (name.matches("[0-9.]+")) {
      firstNumber = numbers++ == 0 ? name : firstNumber;
    }
  }

  /** The first free id after that one, or the one that this node was given before. */
  private Id<?> own(Id<?> id, String name, Set<Id<?>> taken) {
    for (int number = 2; ; number++) {
      Id<?> next = Id.of(id.kind(), id.value() + "-" + number);
      Optional<Row> there = known.find(next).map(AtlasRecord::row);
      boolean fits = there.map(row -> isCalled(row, name)).orElse(true);
      if (fits && !taken.contains(next)) {
        return next;
      }
    }
  }

  private static boolean isCalled(Row there, String name) {
    NameKey key = key(there.kind(), name);
    List<String> names = new ArrayList<>(there.list("other_names"));
    there.findName().ifPresent(names::add);
    return names.isEmpty() || names.stream().anyMatch(n -> key(there.kind(), n).equals(key));
  }

  private static NameKey key(Kind kind, String name) {
    return kind == Kind.PERSON ? NameKey.ofPerson(name) : NameKey.of(name);
  }

  /** What ties such nodes together is another tie than that of the register's. */
  private void ties() {
    Map<Id<?>, List<AtlasRecord>> naming = new HashMap<>();
    List<AtlasRecord> touched = new ArrayList<>();
    for (AtlasRecord each : read) {
      if (TIES.contains(each.id().kind())) {
        each.references().forEach(r -> naming.computeIfAbsent(r, n -> new ArrayList<>()).add(each));
      }
      if (each.id().kind() == Kind.SEAT || each.id().kind() == Kind.TENURE) {
        seated.addAll(each.references());
      }
    }
    nodes.forEach(id -> touched.addAll(naming.getOrDefault(id, List.of())));
    Set<Id<?>> done = new HashSet<>();
    while (!touched.isEmpty()) {
      AtlasRecord tie = touched.remove(touched.size() - 1);
      if (done.add(tie.id())) {
        touched.addAll(naming.getOrDefault(tie.id(), List.of()));
        // A seat and who holds it are of one pair.
        tie.row().find("seat").map(seat -> byId.get(Id.seat(seat))).ifPresent(touched::add);
      }
    }
    done.forEach(id -> names.put(id, tied(id, naming)));
    done.forEach(id -> made.add(to(id)));
  }

  private Id<?> tied(Id<?> id, Map<Id<?>, List<AtlasRecord>> naming) {
    Set<String> ends = new TreeSet<>();
    Optional.ofNullable(byId.get(id)).map(this::ends).ifPresent(ends::addAll);
    naming.getOrDefault(id, List.of()).forEach(r -> ends.addAll(ends(r)));
    return Id.of(id.kind(), EdgeRecords.hash(id.value() + '\u0000' + String.join("|", ends)));
  }

  private Set<String> ends(AtlasRecord tie) {
    Set<String> ends = new TreeSet<>();
    for (Id<?> end : tie.references()) {
      if (nodes.contains(end)) {
        ends.add(to(end).toString());
      }
    }
    return ends;
  }

  private Row named(AtlasRecord each) {
    Row row = each.row().renamed(this::to);
    if (each instanceof SavedView view && !names.isEmpty()) {
      return row.with(
          "positions",
          view.listPositions().stream()
              .map(p -> new Position(to(p.id()), p.x(), p.y(), p.pinned()).text())
              .toList());
    }
    return row;
  }

  private Id<?> to(Id<?> id) {
    return names.getOrDefault(id, id);
  }

  private String name(Id<?> id) {
    return Optional.ofNullable(byId.get(id))
        .flatMap(each -> each.row().findName())
        .orElse(id.value());
  }
}
