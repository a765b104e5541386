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

  /** What is the record's own label, or says who looks after it rather than what it is. */
  private static final Set<String> LEFT_OUT = Set.of("name", "title", "last_checked_by", "extra");

  private final Network network;
  private final Appearance appearance;
  private final Map<Id<?>, String> names = new HashMap<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final Set<Id<?>> reached = new HashSet<>();

  private GraphMaker(Network network, Appearance appearance) {
    this.network = network;
    this.appearance = appearance;
  }

  static Graph of(Network network, Appearance appearance) {
    return new GraphMaker(network, appearance).make();
  }

  private Graph make() {
    number();
    for (Class<? extends AtlasRecord> kind : List.of(Group.class, Organisation.class, Post.class)) {
      ordered(kind).forEach(this::attributeEdges);
    }
    ordered(Link.class).forEach(l -> edge(l.fromGroup(), l.toGroup(), l.kind().word(), l));
    ordered(Seat.class).forEach(this::nominating);
    ordered(Tenure.class).forEach(this::sitting);
    ordered(Membership.class).forEach(m -> edge(m.organisation(), m.network(), "member of", m));
    ordered(Affiliation.class).forEach(a -> edge(a.person(), a.organisation(), "affiliated to", a));
    for (Relationship r : ordered(Relationship.class)) {
      String kind = r.kind().map(k -> k.word()).orElse("related to");
      edge(r.organisation(), r.otherOrganisation(), kind, r);
    }
    List<Graph.Node> nodes = new ArrayList<>();
    ordered(Group.class).forEach(g -> nodes.add(node(g, counts(g))));
    ordered(Organisation.class).forEach(o -> nodes.add(node(o, new TreeMap<>())));
    ordered(Post.class).forEach(p -> nodes.add(node(p, new TreeMap<>())));
    ordered(Person.class).stream()
        .filter(p -> reached.contains(p.id()))
        .forEach(p -> nodes.add(node(p, new TreeMap<>())));
    return new Graph(network.day().toString(), nodes, edges);
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

  /** What is true on the day, by what a reader would call it. */
  private <R extends AtlasRecord> List<R> ordered(Class<R> kind) {
    return network.current(kind).stream()
        .sorted(
            Comparator.comparing((R r) -> network.name(r.id())).thenComparing(r -> r.id().value()))
        .toList();
  }

  private void attributeEdges(AtlasRecord entry) {
    for (Attribute attribute : entry.recordKind().attributes()) {
      if (attribute.type() == Attribute.Type.REF) {
        for (String text : entry.row().list(attribute.name())) {
          if (names.containsKey(attribute.id(text))) {
            add(entry.id(), attribute.id(text), attribute.header(), new TreeMap<>());
          }
        }
      }
    }
  }

  private void nominating(Seat seat) {
    if (seat.nominatedBy().isPresent()) {
      SortedMap<String, String> facts = attributes(seat);
      facts.put("state", network.seating().state(seat.id()).word());
      add(seat.nominatedBy().get(), seat.group(), "nominates to", facts);
    }
  }

  private void sitting(Tenure tenure) {
    Optional<Seat> seat = network.find(tenure.seat()).filter(network::isCurrent);
    if (seat.isEmpty()) {
      return;
    }
    SortedMap<String, String> facts = attributes(seat.get());
    facts.putAll(attributes(tenure));
    facts.put("state", network.seating().state(tenure.seat()).word());
    boolean deputy = tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY));
    String kind = deputy ? "deputy on" : "sits on";
    tenure.person().ifPresent(p -> add(p, seat.get().group(), kind, facts));
    tenure.post().ifPresent(p -> add(p, seat.get().group(), kind, facts));
  }

  private void edge(Id<?> from, Id<?> to, String kind, AtlasRecord entry) {
    SortedMap<String, String> facts = attributes(entry);
    facts.remove("kind");
    add(from, to, kind, facts);
  }

  private void add(Id<?> from, Id<?> to, String kind, SortedMap<String, String> facts) {
    String one = names.get(from);
    String other = names.get(to);
    if (one != null && other != null) {
      reached.add(from);
      reached.add(to);
      edges.add(new Graph.Edge("edge:" + (edges.size() + 1), one, other, kind, facts));
    }
  }

  private Graph.Node node(AtlasRecord entry, SortedMap<String, String> more) {
    SortedMap<String, String> facts = attributes(entry);
    facts.putAll(more);
    Id<?> id = entry.id();
    return new Graph.Node(
        names.getOrDefault(id, id.toString()),
        network.name(id),
        id.kind().word(),
        facts,
        appearance.find(id));
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

  /** The attributes of a record, with the names of what they name that is no node. */
  private SortedMap<String, String> attributes(AtlasRecord entry) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (Attribute attribute : entry.recordKind().attributes()) {
      List<String> texts = entry.row().list(attribute.name());
      if (texts.isEmpty() || LEFT_OUT.contains(attribute.name())) {
        continue;
      }
      if (attribute.type() != Attribute.Type.REF) {
        facts.put(attribute.header(), String.join("; ", texts));
      } else if (!names(attribute, texts).isEmpty()) {
        facts.put(attribute.header(), names(attribute, texts));
      }
    }
    return facts;
  }

  private String names(Attribute attribute, List<String> texts) {
    return String.join(
        "; ",
        texts.stream()
            .map(attribute::id)
            .filter(id -> named(id, attribute))
            .map(network::name)
            .sorted()
            .toList());
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
