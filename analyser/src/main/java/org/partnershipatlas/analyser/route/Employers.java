package org.partnershipatlas.analyser.route;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipatlas.analyser.graph.CoordinationGraph;
import org.partnershipatlas.model.Affiliation;
import org.partnershipatlas.model.AffiliationCapacity;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Post;
import org.partnershipatlas.model.Tenure;

/**
 * Who employs each holder: of a person the body whose staff the person is, or else the one on whose
 * behalf the person sits; of a post who employs it, or else where it is based. A unit counts as the
 * body that it is part of. Where there are several, or none is recorded, the holder is told from
 * everybody else.
 */
final class Employers {
  private static final int NONE = -1;
  private final Network network;
  private final int[] employer;

  Employers(Network network, CoordinationGraph graph) {
    this.network = network;
    this.employer = new int[graph.size()];
    Map<Id<?>, Integer> numbers = new HashMap<>();
    for (int node = 0; node < employer.length; node++) {
      Optional<Id<Organisation>> of = of(graph.id(node));
      employer[node] = of.map(id -> numbers.computeIfAbsent(id, i -> numbers.size())).orElse(NONE);
    }
  }

  /** A number for the employer of a node; less than 0 where there is none to tell. */
  int of(int node) {
    return employer[node];
  }

  private Optional<Id<Organisation>> of(Id<?> id) {
    return switch (id.kind()) {
      case PERSON -> person(Id.person(id.value()));
      case POST -> network.find(Id.post(id.value())).flatMap(Employers::of).map(this::whole);
      case TENURE -> one(behalf(List.of(network.get(Id.tenure(id.value())))));
      default -> Optional.empty();
    };
  }

  private static Optional<Id<Organisation>> of(Post post) {
    return post.employedBy().or(post::basedIn);
  }

  private Optional<Id<Organisation>> person(Id<Person> person) {
    Set<Id<Organisation>> staff =
        network.seating().affiliations(person).stream()
            .filter(a -> a.capacity().equals(Optional.of(AffiliationCapacity.STAFF)))
            .map(Affiliation::organisation)
            .map(this::whole)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return staff.isEmpty()
        ? one(behalf(network.currentReferring(person, Tenure.class)))
        : one(staff);
  }

  private Set<Id<Organisation>> behalf(List<Tenure> tenures) {
    Set<Id<Organisation>> bodies = new LinkedHashSet<>();
    for (Tenure tenure : tenures) {
      network.seating().holdings(tenure.seat()).stream()
          .filter(holding -> holding.tenure().id().equals(tenure.id()))
          .flatMap(holding -> holding.onBehalfOf().stream())
          .map(this::whole)
          .forEach(bodies::add);
    }
    return bodies;
  }

  private Id<Organisation> whole(Id<Organisation> unit) {
    List<Id<Organisation>> chain = network.voices().listUnits(unit);
    return chain.get(chain.size() - 1);
  }

  private static Optional<Id<Organisation>> one(Set<Id<Organisation>> bodies) {
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }
}
