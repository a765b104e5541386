package org.partnershipatlas.analyser.dependence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Membership;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Voices;

/**
 * What an organisation's leaving does to whom seats speak for: nobody speaks for it, and who
 * reached a network through it reaches it no more.
 *
 * @param bodies the organisation and its units
 * @param reaching each network that loses members further down, with those who still reach it, the
 *     network itself among them
 * @param alone the networks that are left with no member, and so are none
 */
record Withdrawal(
    Set<Id<Organisation>> bodies, Map<Id<?>, Set<Id<Organisation>>> reaching, Set<Id<?>> alone) {
  static final Withdrawal NONE = new Withdrawal(Set.of(), Map.of(), Set.of());

  static Withdrawal of(Network network, Set<Id<Organisation>> bodies, int reach) {
    if (bodies.isEmpty()) {
      return NONE;
    }
    Voices voices = network.voices();
    Set<Id<?>> alone = new HashSet<>();
    for (Id<Organisation> body : bodies) {
      for (Membership membership : voices.memberships(body)) {
        Id<?> above = membership.network();
        boolean left =
            voices.members(above).stream().anyMatch(m -> !bodies.contains(m.organisation()));
        if (!left) {
          alone.add(above);
        }
      }
    }
    Map<Id<?>, Set<Id<Organisation>>> reaching = new HashMap<>();
    if (bodies.stream().anyMatch(body -> !voices.members(body).isEmpty())) {
      for (Id<Organisation> body : bodies) {
        for (Id<?> above : voices.reach(body, reach).keySet()) {
          reaching.computeIfAbsent(above, a -> walk(voices, a, bodies, reach));
        }
      }
    }
    return new Withdrawal(bodies, reaching, alone);
  }

  private static Set<Id<Organisation>> walk(
      Voices voices, Id<?> above, Set<Id<Organisation>> bodies, int reach) {
    Set<Id<Organisation>> found = new LinkedHashSet<>();
    if (above.kind() == Kind.ORGANISATION) {
      found.add(Id.organisation(above.value()));
    }
    Set<Id<?>> seen = new HashSet<>(Set.of(above));
    List<Id<?>> edge = List.of(above);
    for (int step = 0; step < reach; step++) {
      List<Id<?>> next = new ArrayList<>();
      for (Id<?> at : edge) {
        for (Membership membership : voices.members(at)) {
          Id<Organisation> member = membership.organisation();
          if (!bodies.contains(member) && seen.add(member)) {
            found.add(member);
            next.add(member);
          }
        }
      }
      edge = next;
    }
    return found;
  }

  /** The parts of whom seats speak for that it touches. */
  Set<Id<?>> parts() {
    Set<Id<?>> parts = new LinkedHashSet<>(bodies);
    parts.addAll(reaching.keySet());
    parts.addAll(alone);
    return parts;
  }
}
