package org.partnershipatlas.analyser.link;

import java.util.List;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;

/**
 * A link that could be made, with the ways to make it that add the same.
 *
 * @param one the lower group, or the one that nominates
 * @param other the upper group, or the one on which the seat is
 * @param named whether a named person or post is on one side already
 */
record Proposal(Id<Group> one, Id<Group> other, NewLink link, List<LinkWay> ways, boolean named) {
  Proposal {
    ways = List.copyOf(ways);
  }

  /** Whether a seat that is there and not filled would carry it. */
  boolean seated() {
    return ways.get(0).seat().isPresent();
  }

  /** The same without the ways that use a seat which another link has taken. */
  Proposal without(Id<?> seat) {
    List<LinkWay> left =
        ways.stream().filter(way -> !way.seat().map(seat::equals).orElse(false)).toList();
    return new Proposal(one, other, link, left, named);
  }
}
