package org.partnershipatlas.analyser.question;

import java.util.List;
import java.util.Set;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Kind;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Reach;

/**
 * How old is this? Of everything, or of one group.
 *
 * @param unchecked groups none of whose seats says when it was last checked, by name
 */
public record HowOld(Reach reach, List<Id<Group>> unchecked) {
  /** The kinds of record that this may be asked about; it may be asked about nothing too. */
  public static final Set<Kind> KINDS = Set.of(Kind.GROUP);

  public HowOld {
    unchecked = List.copyOf(unchecked);
  }

  /** The answer for those groups. */
  public static HowOld of(Network network, List<Group> groups) {
    List<Id<Group>> unchecked =
        groups.stream()
            .filter(
                g ->
                    network.seating().seatsOn(g.id()).stream()
                        .noneMatch(s -> s.about().lastChecked().isPresent()))
            .map(Group::id)
            .toList();
    return new HowOld(Reach.of(network, groups), unchecked);
  }
}
