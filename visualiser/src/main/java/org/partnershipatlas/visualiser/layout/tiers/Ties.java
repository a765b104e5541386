package org.partnershipatlas.visualiser.layout.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Seat;
import org.partnershipatlas.model.SeatRole;
import org.partnershipatlas.model.Seating;
import org.partnershipatlas.model.Tenure;
import org.partnershipatlas.model.TenureCapacity;
import org.partnershipatlas.visualiser.layout.Card;
import org.partnershipatlas.visualiser.scene.BoxRole;
import org.partnershipatlas.visualiser.scene.ConnectorRole;
import org.partnershipatlas.visualiser.scene.Look;

/**
 * The people and posts that tie two or more of the drawn groups together. A tenure with nobody
 * named ties nothing: two unknown holders are never taken for one.
 */
final class Ties {
  /** One person or post and how it stands to each group. */
  record Tie(Id<?> who, Map<Id<Group>, Strand> strands) {}

  /** How a person or post stands to one group, and the record that says so. */
  record Strand(ConnectorRole role, String record, String part) {}

  /**
   * Somebody on more groups than this ties so much together that the lines hide what else there is.
   */
  private static final int MANY = 6;

  private final Network network;
  private final Map<Id<?>, Map<Id<Group>, Strand>> strands = new TreeMap<>();
  private int attending;

  Ties(Network network, Set<Id<Group>> drawn) {
    this.network = network;
    for (Id<Group> group : drawn) {
      for (Seat seat : network.seating().seatsOn(group)) {
        network.currentReferring(seat.id(), Tenure.class).forEach(t -> tenure(group, seat, t));
        for (Id<Post> post : seat.supportedBy()) {
          note(post, group, new Strand(ConnectorRole.SERVES, seat.id().toString(), "supports"));
        }
      }
      for (Id<?> server : network.get(group).servicedBy()) {
        if (server.kind() == Kind.POST) {
          note(server, group, new Strand(ConnectorRole.SERVES, group.toString(), "services"));
        }
      }
    }
  }

  private void tenure(Id<Group> group, Seat seat, Tenure tenure) {
    Optional<Id<?>> who =
        tenure.person().<Id<?>>map(p -> p).or(() -> tenure.post().<Id<?>>map(p -> p));
    boolean deputy = tenure.capacity().equals(Optional.of(TenureCapacity.DEPUTY));
    ConnectorRole role =
        deputy
            ? ConnectorRole.DEPUTY_ON
            : Seating.speaking(seat) ? ConnectorRole.SITS_ON : ConnectorRole.IN_ATTENDANCE;
    String part = (deputy ? "deputy, " : "") + seat.role().map(SeatRole::word).orElse("member");
    who.ifPresent(w -> note(w, group, new Strand(role, tenure.id().toString(), part)));
  }

  private void note(Id<?> who, Id<Group> group, Strand strand) {
    strands
        .computeIfAbsent(who, w -> new LinkedHashMap<>())
        .merge(group, strand, (a, b) -> a.role().compareTo(b.role()) <= 0 ? a : b);
  }

  /**
   * Those that tie at least two groups, the most telling first: across tiers, then over the most
   * groups (those on very many last), then posts, then by what they are called and by their groups.
   */
  List<Tie> list(Set<Id<Group>> upper) {
    List<Tie> ties = new ArrayList<>();
    strands.forEach(
        (who, by) -> {
          Map<Id<Group>, Strand> speaking = new LinkedHashMap<>(by);
          if (who.kind() == Kind.PERSON) {
            speaking.values().removeIf(s -> s.role() == ConnectorRole.IN_ATTENDANCE);
          }
          if (speaking.size() > 1) {
            ties.add(new Tie(who, speaking));
          } else if (by.size() > 1) {
            attending++;
          }
        });
    ties.sort(
        Comparator.<Tie>comparingInt(t -> -tiers(t, upper))
            .thenComparing(t -> t.strands().size() > MANY)
            .thenComparingInt(t -> -t.strands().size())
            .thenComparing(t -> t.who().kind() != Kind.POST)
            .thenComparing(t -> network.name(t.who()))
            .thenComparing(t -> t.strands().keySet().toString()));
    return ties;
  }

  /** How many people tie groups only by sitting in attendance, which joins no one by itself. */
  int attending() {
    return attending;
  }

  private static int tiers(Tie tie, Set<Id<Group>> upper) {
    long above = tie.strands().keySet().stream().filter(upper::contains).count();
    return above > 0 && above < tie.strands().size() ? 2 : 1;
  }

  /** The card of a person or post. One whose name is not known does not look like a person. */
  Card card(Tie tie) {
    String name = network.name(tie.who());
    String id = tie.who().toString();
    boolean post = tie.who().kind() == Kind.POST;
    Optional<Person> person =
        network.find(tie.who()).filter(Person.class::isInstance).map(Person.class::cast);
    boolean withheld = person.flatMap(Person::nameWithheld).orElse(false);
    boolean known = post || withheld || person.flatMap(Person::name).isPresent();
    BoxRole role = post ? BoxRole.POST : known ? BoxRole.PERSON : BoxRole.SEAT;
    Look look = withheld ? Look.WITHHELD : known ? Look.PLAIN : Look.NOT_KNOWN;
    String label = name + (post ? ", post" : "") + ", ties " + tie.strands().size() + " groups";
    return new Card(id, role, look, id, name, "", "", Map.of(), label, false);
  }
}
