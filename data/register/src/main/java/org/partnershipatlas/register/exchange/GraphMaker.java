package org.partnershipatlas.register.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.Appearance;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Attribute;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Link;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Relationship;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatState;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;
import org.partnershipatlas.register.workbook.cell.ListCell;

/**
 * Makes a graph of what a network holds on its day.
 *
 * <p>Nodes are groups, organisations, posts, and the people whom an edge reaches. Edges are links,
 * memberships, relationships and affiliations; a holder's seat on a group; who nominates to a seat;
 * and what an attribute says of another node (<em>part of</em>, <em>led by</em>). A seat that
 * nobody is recorded to hold joins nothing, so it is counted at its group. People are numbered anew
 * in each graph, and no id of a person, a seat or a tenure is in it.
 */
final class GraphMaker {
  private static final Set<Kind> NODES =
      Set.of(Kind.GROUP, Kind.ORGANISATION, Kind.POST, Kind.PERSON);

  /** What a node is called. */
  private static final Set<String> LABELS = Set.of("name", "title");

  private static final String CONTACT = "contact:";

  private final Network network;
  private final Appearance appearance;
  private final boolean everything;
  private final Map<Id<?>, String> names = new HashMap<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final Map<Id<?>, Span> reached = new HashMap<>();
  private final Set<Carry> carried = new HashSet<>();

  private GraphMaker(Network network, Appearance appearance, boolean everything) {
    this.network = network;
    this.appearance = appearance;
    this.everything = everything;
  }

  static Graph of(Network network, Appearance appearance) {
    return new GraphMaker(network, appearance, false).make();
  }

  /** The same with what held before the day, and what will hold after it. */
  static Graph ofAllTimes(Network network, Appearance appearance) {
    return new GraphMaker(network, appearance, true).make();
  }

  private Graph make() {
    number();
    for (Class<? extends AtlasRecord> kind : List.of(Group.class, Organisation.class, Post.class)) {
      ordered(kind).forEach(this::attributeEdges);
    }
    ordered(Link.class)
        .forEach(
            l -> edge(l.fromGroup(), l.toGroup(), l.kind().word(), l, "from_group", "to_group"));
    ordered(Seat.class).forEach(this::nominating);
    ordered(Tenure.class).forEach(this::sitting);
    ordered(Membership.class)
        .forEach(
            m -> edge(m.organisation(), m.network(), "member of", m, "organisation", "network"));
    ordered(Affiliation.class)
        .forEach(
            a -> edge(a.person(), a.organisation(), "affiliated to", a, "person", "organisation"));
    for (Relationship r : ordered(Relationship.class)) {
      String kind = r.kind().map(k -> k.word()).orElse("related to");
      edge(r.organisation(), r.otherOrganisation(), kind, r, "organisation", "other_organisation");
    }
    List<Graph.Node> nodes = new ArrayList<>();
    ordered(Group.class).forEach(g -> nodes.add(node(g, counts(g))));
    ordered(Organisation.class).forEach(o -> nodes.add(node(o, new TreeMap<>())));
    ordered(Post.class).forEach(p -> nodes.add(node(p, new TreeMap<>())));
    ordered(Person.class).stream()
        .filter(p -> reached.containsKey(p.id()))
        .forEach(p -> nodes.add(node(p, new TreeMap<>())));
    return new Graph(network.day().toString(), nodes, edges, carried);
  }

  private void number() {
    for (Class<? extends AtlasRecord> kind : List.of(Group.class, Organisation.class, Post.class)) {
      ordered(kind).forEach(r -> names.put(r.id(), r.id().toString()));
    }
    int number = 0;
    for (Person person : ordered(Person.class)) {
      number++;
      names.put(person.id(), "person:" + number);
    }
  }

  /** What is true on the day, or at any time, by what a reader would call it. */
  private <R extends AtlasRecord> List<R> ordered(Class<R> kind) {
    return (everything ? network.list(kind) : network.current(kind))
        .stream()
            .sorted(
                Comparator.comparing((R r) -> network.name(r.id()))
                    .thenComparing(r -> r.id().value()))
            .toList();
  }

  private void attributeEdges(AtlasRecord entry) {
    for (Attribute attribute : entry.recordKind().attributes()) {
      if (attribute.type() == Attribute.Type.REF) {
        List<String> texts = entry.row().list(attribute.name());
        int joined = 0;
        for (String text : texts) {
          Id<?> to = attribute.id(text);
          joined += add(entry.id(), to, attribute.header(), new Facts(), span(entry)) ? 1 : 0;
        }
        if (joined > 0 && joined == texts.size()) {
          carried.add(new Carry(entry.id(), attribute.name(), Carry.Place.END, ""));
        }
      }
    }
  }

  private void nominating(Seat seat) {
    if (seat.nominatedBy().isPresent()) {
      Facts facts = facts(seat, Carry.Place.EDGE);
      facts.end(seat, "group");
      facts.end(seat, "nominated_by");
      facts.texts.put("state", network.seating().state(seat.id()).word());
      add(seat.nominatedBy().get(), seat.group(), "nominates to", facts, span(seat));
    }
  }

  private void sitting(Tenure tenure) {
    Optional<Seat> seat =
        network.find(tenure.seat()).filter(s -> everything || network.isCurrent(s));
    if (seat.isEmpty()) {
      return;
    }
    Facts facts = facts(seat.get(), Carry.Place.EDGE);
    facts.end(seat.get(), "group");
    facts.addAll(facts(tenure, Carry.Place.EDGE));
    facts.end(tenure, "seat");
    facts.texts.put("state", network.seating().state(tenure.seat()).word());
    boolean deputy = tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY));
    String kind = deputy ? "deputy on" : "sits on";
    Span span = span(seat.get()).and(span(tenure));
    Id<Group> group = seat.get().group();
    if (tenure.person().isPresent()) {
      facts.end(tenure, "person");
      add(tenure.person().get(), group, kind, facts, span);
    }
    if (tenure.post().isPresent()) {
      facts.end(tenure, "post");
      add(tenure.post().get(), group, kind, facts, span);
    }
  }

  private void edge(
      Id<?> from, Id<?> to, String kind, AtlasRecord entry, String one, String other) {
    Facts facts = facts(entry, Carry.Place.EDGE);
    if (facts.texts.remove("kind") != null) {
      facts.end(entry, "kind");
    }
    facts.end(entry, one);
    facts.end(entry, other);
    add(from, to, kind, facts, span(entry));
  }

  private boolean add(Id<?> from, Id<?> to, String kind, Facts facts, Span span) {
    String one = names.get(from);
    String other = names.get(to);
    if (one == null || other == null) {
      return false;
    }
    Span both = span.and(span(from)).and(span(to));
    if (both.isEmpty()) {
      return false;
    }
    reached.merge(from, both, Span::or);
    reached.merge(to, both, Span::or);
    carried.addAll(facts.carried);
    String id = "edge:" + (edges.size() + 1);
    return edges.add(new Graph.Edge(id, one, other, kind, facts.texts, both));
  }

  private Span span(Id<?> id) {
    return network.find(id).map(GraphMaker::span).orElse(Span.ALWAYS);
  }

  private static Span span(AtlasRecord entry) {
    return Span.of(entry.span());
  }

  private Graph.Node node(AtlasRecord entry, SortedMap<String, String> more) {
    Facts facts = facts(entry, Carry.Place.NODE);
    facts.texts.putAll(more);
    carried.addAll(facts.carried);
    Id<?> id = entry.id();
    label(id, Carry.Place.LABEL, "").ifPresent(carried::add);
    String name = names.getOrDefault(id, id.toString());
    boolean person = id.kind() == Kind.PERSON;
    if (!person) {
      carried.add(new Carry(id, "id", Carry.Place.LABEL, ""));
    }
    return new Graph.Node(
        name,
        network.name(id),
        id.kind().word(),
        facts.texts,
        appearance.find(id),
        // A person is there for as long as something joins them to the others.
        person ? reached.getOrDefault(id, Span.ALWAYS) : span(entry));
  }

  /** That a record is called by its own name; one that is withheld is not. */
  private Optional<Carry> label(Id<?> id, Carry.Place place, String key) {
    return LABELS.stream()
        .filter(
            name ->
                network
                    .find(id)
                    .flatMap(entry -> entry.row().find(name))
                    .filter(text -> text.equals(network.name(id)))
                    .isPresent())
        .findFirst()
        .map(name -> new Carry(id, name, place, key));
  }

  private SortedMap<String, String> counts(Group group) {
    SortedMap<String, String> counts = new TreeMap<>();
    List<Seat> seats = network.seating().seatsOn(group.id());
    counts.put("seats", Integer.toString(seats.size()));
    for (SeatState state : SeatState.values()) {
      long number = seats.stream().filter(s -> network.seating().state(s.id()) == state).count();
      if (number > 0) {
        counts.put("seats " + state.word(), Long.toString(number));
      }
    }
    return counts;
  }

  /** What a node or an edge says, with what of the records that is. */
  private static final class Facts {
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<Carry> carried = new ArrayList<>();

    void end(AtlasRecord entry, String attribute) {
      carried.add(new Carry(entry.id(), attribute, Carry.Place.END, ""));
    }

    /** Adds what a tenure says; where its seat says the same of itself, that is marked so. */
    void addAll(Facts more) {
      for (String key : more.texts.keySet()) {
        String text = texts.remove(key);
        if (text != null) {
          texts.put("seat: " + key, text);
          carried.replaceAll(
              c ->
                  c.key().equals(key)
                      ? new Carry(c.entry(), c.attribute(), c.place(), "seat: " + key)
                      : c);
        }
      }
      texts.putAll(more.texts);
      carried.addAll(more.carried);
    }
  }

  /** The attributes of a record, with the names of what they name that is no node. */
  private Facts facts(AtlasRecord entry, Carry.Place place) {
    Facts facts = new Facts();
    for (Attribute attribute : entry.recordKind().attributes()) {
      List<String> texts = entry.row().list(attribute.name());
      if (texts.isEmpty() || LABELS.contains(attribute.name())) {
        continue;
      }
      if (attribute.type() == Attribute.Type.MAP) {
        kept(entry, texts, place, facts);
      } else if (attribute.type() != Attribute.Type.REF) {
        facts.texts.put(attribute.header(), ListCell.join(texts, attribute.list()));
        facts.carried.add(new Carry(entry.id(), attribute.name(), place, attribute.header()));
      } else {
        named(entry, attribute, texts, place, facts);
      }
    }
    return facts;
  }

  private static void kept(AtlasRecord entry, List<String> texts, Carry.Place place, Facts facts) {
    for (String text : texts) {
      int equals = text.indexOf('=');
      String column = text.substring(0, equals);
      if (!column.startsWith(CONTACT)) {
        String key = "extra: " + column;
        facts.texts.put(key, text.substring(equals + 1));
        facts.carried.add(new Carry(entry.id(), "extra", place, key));
      }
    }
  }

  private void named(
      AtlasRecord entry, Attribute attribute, List<String> texts, Carry.Place place, Facts facts) {
    List<Id<?>> shownIds = new ArrayList<>();
    texts.stream().map(attribute::id).filter(id -> named(id, attribute)).forEach(shownIds::add);
    List<String> shown = shownIds.stream().map(network::name).sorted().toList();
    shownIds.forEach(id -> label(id, place, attribute.header()).ifPresent(facts.carried::add));
    if (!shown.isEmpty()) {
      facts.texts.put(attribute.header(), ListCell.join(shown, attribute.list()));
    }
    if (shown.size() == texts.size()) {
      facts.carried.add(new Carry(entry.id(), attribute.name(), place, attribute.header()));
    }
  }

  // The ends of an edge are told by the edge; a seat has no name of its own.
  private static boolean named(Id<?> id, Attribute attribute) {
    return id.kind() != Kind.SEAT
        && (!NODES.contains(id.kind())
            || attribute.name().equals("on_behalf_of")
            || attribute.name().equals("speaks_for")
            || attribute.name().equals("reserved_for"));
  }
}
