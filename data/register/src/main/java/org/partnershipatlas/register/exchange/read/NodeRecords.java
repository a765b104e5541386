package org.partnershipatlas.register.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Row;

/**
 * The nodes of a graph as records. An id is kept as the file has it; a person's, which may be a
 * name, and one that no record can have, stand in the column {@code id} of what else is known.
 */
final class NodeRecords {
  private static final String ID = "id";
  private static final List<String> LABELS = List.of("label", "name", "title", "displayname");
  private static final Set<String> DRAWN = Set.of("r", "g", "b", "a", "size", "color", "colour");
  private static final Set<Kind> BY_NAME =
      Set.of(Kind.AREA, Kind.THEME, Kind.FIELD, Kind.COMMUNITY);

  private final ReadGraph graph;
  private final NodeKinds kinds;
  private final Told told;
  private final Facts facts;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Set<Id<?>>> called = new HashMap<>();
  private final Map<Id<?>, AtlasRecord> others = new LinkedHashMap<>();

  /** A record while it is made. */
  private static final class Draft {
    private final Id<?> id;
    private final String name;
    private final int line;
    private final Map<String, String> extra = new TreeMap<>();
    private Optional<ReadNode.Spot> spot;
    private Row row;

    private Draft(Id<?> id, String name, ReadNode node) {
      this.id = id;
      this.name = name;
      this.line = node.line();
      this.spot = node.spot();
      this.row = Row.of(id.kind(), id.value());
    }
  }

  NodeRecords(ReadGraph graph, NodeKinds kinds, Told told) {
    this.graph = graph;
    this.kinds = kinds;
    this.told = told;
    this.facts = new Facts(kinds.own(), this::named);
  }

  Facts facts() {
    return facts;
  }

  void read() {
    for (ReadNode node : graph.nodes()) {
      Draft draft = draft(node);
      drafts.put(node.id(), draft);
      called.computeIfAbsent(draft.name, n -> new HashSet<>()).add(draft.id);
    }
    graph.nodes().forEach(this::fill);
    graph.nodes().forEach(this::inside);
  }

  private Draft draft(ReadNode node) {
    Kind kind = kinds.of(node.id());
    String given = node.id();
    String prefix = kind.word() + ":";
    if (kinds.own() && given.startsWith(prefix)) {
      given = given.substring(prefix.length());
    }
    boolean legal = kind != Kind.PERSON && isLegal(given);
    Id<?> id = Id.of(kind, legal ? given : Keys.of(kind.word(), given));
    Draft draft = new Draft(id, node.label(), node);
    if (!legal && !kinds.own()) {
      draft.extra.put(ID, node.id());
    }
    return draft;
  }

  private static boolean isLegal(String given) {
    return !given.isBlank()
        && given.length() <= 200
        && given.equals(given.strip())
        && given.chars().noneMatch(c -> Character.isISOControl(c) || c == ';');
  }

  private void fill(ReadNode node) {
    Draft draft = draftOf(node.id());
    Set<String> taken = new HashSet<>();
    LABELS.stream()
        .filter(key -> NodeKinds.find(node, key).filter(draft.name::equals).isPresent())
        .forEach(taken::add);
    drawn(node, draft, taken);
    Row row = draft.row;
    if (!kinds.own()) {
      row = said(node, row, draft, taken);
    } else {
      taken.addAll(Set.of("is", "type"));
    }
    row = facts.fill(row, node.attributes(), taken, draft.extra);
    draft.row = row.with(draft.id.kind() == Kind.POST ? "title" : "name", draft.name);
  }

  /** The attribute that says what a node is also says an organisation's own kind. */
  private Row said(ReadNode node, Row row, Draft draft, Set<String> taken) {
    Optional<String> value = kinds.said().flatMap(key -> NodeKinds.find(node, key));
    if (draft.id.kind() == Kind.ORGANISATION
        && value.isPresent()
        && NodeKinds.find(node, "kind").filter(k -> !k.equals(value.get())).isEmpty()) {
      taken.add(kinds.said().orElse(""));
      return row.with("kind", value.get());
    }
    return row;
  }

  private void drawn(ReadNode node, Draft draft, Set<String> taken) {
    Optional<Double> x = NodeKinds.find(node, "x").flatMap(Numeric::find);
    Optional<Double> y = NodeKinds.find(node, "y").flatMap(Numeric::find);
    if (draft.spot.isPresent() || x.isEmpty() || y.isEmpty()) {
      return;
    }
    draft.spot = Optional.of(new ReadNode.Spot(x.get(), y.get()));
    taken.add("x");
    taken.add("y");
    for (String key : DRAWN) {
      if (NodeKinds.find(node, key).isPresent()) {
        taken.add(key);
        told.once("Colours, sizes and shapes were left out.");
      }
    }
  }

  /** What a node lies in, it is part of; unless that goes round in a ring. */
  private void inside(ReadNode node) {
    if (node.inside().isEmpty()) {
      return;
    }
    Draft draft = draftOf(node.id());
    Draft around = drafts.get(node.inside());
    if (around != null && isPart(draft, around)) {
      draft.row = draft.row.with("part_of", around.id.value());
      told.count(
          "node lies in another and was read as part of it",
          "nodes lie in others and were read as parts of them",
          node.label(),
          node.line());
    } else {
      draft.extra.put("inside", around == null ? node.inside() : around.name);
      told.count(
          "node lies in another that it cannot be part of; that was kept as “inside”",
          "nodes lie in others that they cannot be part of; that was kept as “inside”",
          node.label(),
          node.line());
    }
  }

  private boolean isPart(Draft draft, Draft around) {
    return around.id.kind() == draft.id.kind()
        && draft.row.kind().findAttribute("part_of").isPresent()
        && draft.row.list("part_of").isEmpty()
        && !isAround(draft, around);
  }

  private boolean isAround(Draft inner, Draft outer) {
    Map<String, String> wholes = new HashMap<>();
    Id<?> at = outer.id;
    for (int steps = 0; steps <= GraphLimits.DEPTH; steps++) {
      if (at.equals(inner.id)) {
        return true;
      }
      Optional<String> next = rowOf(at).flatMap(row -> row.find("part_of"));
      if (next.isEmpty() || wholes.put(at.value(), next.get()) != null) {
        return next.isPresent();
      }
      at = Id.of(at.kind(), next.get());
    }
    return true;
  }

  private final Map<Id<?>, Draft> byId = new HashMap<>();

  private Optional<Row> rowOf(Id<?> id) {
    if (byId.isEmpty()) {
      drafts.values().forEach(draft -> byId.put(draft.id, draft));
    }
    return Optional.ofNullable(byId.get(id)).map(draft -> draft.row);
  }

  private Draft draftOf(String node) {
    Draft draft = drafts.get(node);
    if (draft == null) {
      throw new IllegalStateException("No node has the id " + node);
    }
    return draft;
  }

  Id<?> id(String node) {
    return draftOf(node).id;
  }

  String name(String node) {
    return draftOf(node).name;
  }

  Optional<ReadNode.Spot> spot(String node) {
    return draftOf(node).spot;
  }

  /** Sets what a node's record says of another, if it can say that and has not said so yet. */
  boolean refer(String node, Attribute attribute, Id<?> other) {
    Draft draft = draftOf(node);
    List<String> texts = new ArrayList<>(draft.row.list(attribute.name()));
    boolean room = attribute.list() || texts.isEmpty();
    if (!room || draft.id.equals(other)) {
      return false;
    }
    if (!texts.contains(attribute.text(other))) {
      texts.add(attribute.text(other));
      draft.row = draft.row.with(attribute.name(), texts);
    }
    return true;
  }

  /** Keeps of a node what no record of a tie can hold. */
  void keep(String node, String name, String text) {
    draftOf(node).extra.merge(name, text, (before, more) -> before + "; " + more);
  }

  /** The record that a name means: of a node, or of a list of words that files name only. */
  private Optional<Id<?>> named(Attribute attribute, String name) {
    List<Id<?>> found =
        called.getOrDefault(name, Set.of()).stream()
            .filter(id -> attribute.targets().contains(id.kind()))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty() && attribute.bare() && BY_NAME.containsAll(attribute.targets())) {
      Kind kind = attribute.targets().iterator().next();
      Id<?> id = Id.of(kind, Keys.of(kind.word(), name));
      others.computeIfAbsent(id, i -> Row.of(kind, i.value()).with("name", name).toRecord());
      return Optional.of(id);
    }
    return Optional.empty();
  }

  List<AtlasRecord> records() {
    List<AtlasRecord> records = new ArrayList<>(others.values());
    for (Draft draft : drafts.values()) {
      records.add(Facts.record(facts.withExtra(draft.row, draft.extra), told, draft.line));
    }
    return records;
  }
}
