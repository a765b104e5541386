package org.partnershipatlas.analyser.link;

import java.util.List;
import java.util.OptionalInt;
import org.partnershipatlas.model.Group;
import org.partnershipatlas.model.Id;
import org.partnershipatlas.model.Theme;

/**
 * A pair of groups, and how far it is apart.
 *
 * @param themes those to which its routes keep
 * @param halfSteps what its cheapest route costs; empty where none is in use
 * @param known whether it is a fact that it is no nearer: the seats and links of both groups are
 *     complete, or its route waits for a seat that is known to be empty
 * @param unsettled where that is no fact: the groups whose seats and links would have to be
 *     complete
 */
public record PairNow(
    GroupPair pair,
    List<Id<Theme>> themes,
    PairState state,
    OptionalInt halfSteps,
    boolean known,
    List<Id<Group>> unsettled) {
  public PairNow {
    themes = List.copyOf(themes);
    unsettled = List.copyOf(unsettled);
  }
}
