package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipatlas.analyser.BadQuestion;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AtlasRecord;
import org.partnershipatlas.model.Change;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Holding;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.PartialDate;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Row;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;

/**
 * What goes when somebody leaves, on the network's day.
 *
 * <ul>
 *   <li>A <b>person</b>: every seat that the person holds or deputises in.
 *   <li>A <b>post</b>: the seats held by whoever is in it, and its support of groups and seats.
 *   <li>An <b>organisation</b>, with its units: the seats held on its behalf or by posts that it
 *       employs; its memberships, and those in it; and no seat speaks for it any more.
 *   <li>A <b>seat</b> that falls empty: its holders, from that seat alone.
 *   <li>A <b>tenure</b> of which nobody is recorded as the holder: that one alone, so that two
 *       holders who are not known are never taken for one.
 * </ul>
 *
 * <p>A seat whose last holder goes falls to the deputies recorded for it who stay; of several it is
 * not known which, and all are taken to hold it. With no deputy it falls vacant. Affiliations, and
 * seats that have only a deputy, give nothing else.
 *
 * @param ended the tenures that end, by id
 * @param bodies an organisation that leaves, with its units
 * @param posts the posts that go
 */
public record Departure(
    Network network,
    Id<?> leaver,
    Set<Id<Tenure>> ended,
    Set<Id<Organisation>> bodies,
    Set<Id<Post>> posts) {
  public Departure {
    ended = Set.copyOf(ended);
    bodies = Set.copyOf(bodies);
    posts = Set.copyOf(posts);
  }

  /**
   * What goes when that record does.
   *
   * @throws BadQuestion if it is of a kind that cannot leave
   */
  public static Departure of(Network network, Id<?> leaver) {
    Set<Id<Tenure>> ended = new TreeSet<>();
    Set<Id<Organisation>> bodies = new TreeSet<>();
    Set<Id<Post>> posts = new TreeSet<>();
    switch (leaver.kind()) {
      case PERSON -> held(network, leaver).forEach(t -> ended.add(t.id()));
      case POST -> posts.add(Id.post(leaver.value()));
      case TENURE -> ended.add(Id.of(Kind.TENURE, leaver.value()));
      case SEAT ->
          network
              .seating()
              .holders(Id.seat(leaver.value()))
              .forEach(h -> ended.add(h.tenure().id()));
      case ORGANISATION -> {
        bodies.addAll(withUnits(network, Id.organisation(leaver.value())));
        for (Id<Organisation> body : bodies) {
          network.referring(body, Post.class).stream()
              .filter(post -> post.employedBy().equals(Optional.of(body)))
              .forEach(post -> posts.add(post.id()));
          onBehalfOf(network, body).forEach(t -> ended.add(t.id()));
        }
      }
      default ->
          throw new BadQuestion(
              "Nothing can be said of " + leaver + " leaving.",
              leaver.toString(),
              "Choose a person, post, organisation or seat.");
    }
    posts.forEach(post -> held(network, post).forEach(t -> ended.add(t.id())));
    return new Departure(network, leaver, ended, bodies, posts);
  }

  private static List<Tenure> held(Network network, Id<?> holder) {
    return network.currentReferring(holder, Tenure.class);
  }

  private static Set<Id<Organisation>> withUnits(Network network, Id<Organisation> body) {
    Set<Id<Organisation>> all = new LinkedHashSet<>(Set.of(body));
    List<Id<Organisation>> waiting = new ArrayList<>(all);
    for (int i = 0; i < waiting.size(); i++) {
      Id<Organisation> whole = waiting.get(i);
      network.referring(whole, Organisation.class).stream()
          .filter(unit -> unit.partOf().equals(Optional.of(whole)))
          .map(Organisation::id)
          .filter(all::add)
          .forEach(waiting::add);
    }
    return all;
  }

  /** The tenures held on behalf of a body, as recorded or by the holder's one affiliation. */
  private static Stream<Tenure> onBehalfOf(Network network, Id<Organisation> body) {
    Stream<Tenure> recorded =
        held(network, body).stream().filter(t -> t.onBehalfOf().equals(Optional.of(body)));
    Stream<Tenure> inferred =
        network.currentReferring(body, Affiliation.class).stream()
            .map(Affiliation::person)
            .distinct()
            .flatMap(person -> held(network, person).stream())
            .filter(t -> t.onBehalfOf().isEmpty())
            .filter(t -> acts(network.seating(), t, body));
    return Stream.concat(recorded, inferred);
  }

  private static boolean acts(Seating seating, Tenure tenure, Id<Organisation> body) {
    return seating.holdings(tenure.seat()).stream()
        .filter(h -> h.tenure().id().equals(tenure.id()))
        .anyMatch(h -> h.onBehalfOf().equals(Optional.of(body)));
  }

  /** The seats that lose a holder or a deputy, by id. */
  public List<Id<Seat>> listSeats() {
    return ended.stream()
        .flatMap(t -> network.find(t).stream())
        .map(Tenure::seat)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a seat loses its last holder. */
  public boolean empties(Id<Seat> seat) {
    List<Holding> holders = network.seating().holders(seat);
    return !holders.isEmpty()
        && holders.stream().allMatch(holding -> ended.contains(holding.tenure().id()));
  }

  /** The deputies who step in where it empties that seat; none where nobody does. */
  public List<Holding> listSteppingIn(Id<Seat> seat) {
    return empties(seat)
        ? network.seating().deputies(seat).stream()
            .filter(holding -> !ended.contains(holding.tenure().id()))
            .toList()
        : List.of();
  }

  /** The same as changes to the network, for {@link Network#with}. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    PartialDate day = PartialDate.parse(network.day().toString());
    TreeMap<Id<?>, Row> rows = new TreeMap<>();
    new TreeSet<>(ended).forEach(tenure -> changes.add(new Change.End(tenure, day)));
    for (Id<Seat> seat : listSeats()) {
      List<Holding> deputies = listSteppingIn(seat);
      if (!deputies.isEmpty()) {
        for (Holding deputy : deputies) {
          Row row = deputy.tenure().row().with("capacity", "holder");
          changes.add(new Change.Put(row.toRecord()));
        }
      } else if (empties(seat)) {
        network
            .find(seat)
            .map(Seat::row)
            .map(row -> row.with("vacant", "yes").with("vacant_since", day.toString()))
            .ifPresent(row -> rows.put(seat, row));
      }
    }
    for (Id<Organisation> body : new TreeSet<>(bodies)) {
      for (Membership one : network.currentReferring(body, Membership.class)) {
        changes.add(new Change.End(one.id(), day));
      }
      take(rows, "speaks_for", List.of(body), network.referring(body, Seat.class));
    }
    for (Id<Post> post : new TreeSet<>(posts)) {
      take(rows, "supported_by", List.of(post), network.referring(post, Seat.class));
      take(rows, "serviced_by", List.of(post), network.referring(post, Group.class));
    }
    rows.values().forEach(row -> changes.add(new Change.Put(row.toRecord())));
    return changes;
  }

  /** Takes what is gone out of an attribute of each of those records. */
  private static void take(
      TreeMap<Id<?>, Row> rows,
      String attribute,
      Collection<? extends Id<?>> gone,
      List<? extends AtlasRecord> from) {
    for (AtlasRecord entry : from) {
      Row row = rows.getOrDefault(entry.id(), entry.row());
      List<String> left =
          row.list(attribute).stream()
              .filter(text -> gone.stream().noneMatch(id -> names(id, text)))
              .toList();
      if (left.size() < row.list(attribute).size()) {
        rows.put(entry.id(), row.with(attribute, left));
      }
    }
  }

  private static boolean names(Id<?> id, String text) {
    return text.equals(id.toString()) || text.equals(id.value());
  }
}
