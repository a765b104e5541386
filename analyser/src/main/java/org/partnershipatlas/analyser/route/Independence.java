package org.partnershipatlas.analyser.route;

import java.util.List;
import org.partnershipatlas.model.Id;

/**
 * On how many legs a connection stands.
 *
 * @param people how many routes there are of which no two share a person or post; each formal link
 *     counts as one route on paper
 * @param employers the same where all people on them, together, also have different employers; 1
 *     where a route exists but needs two people of one employer
 * @param atLeast whether there may be more of the latter: the search was too long to finish
 * @param employersNotRecorded how many people who could stand on a route have no one employer
 *     recorded, and count as their own
 * @param cut the people and posts without whom the two are apart: a smallest set, the one nearest
 *     the first end; empty where they are not joined or no people can cut them
 * @param onPaper where no set of people cuts the two: the links of a way that rests on nobody, or
 *     the records that join them directly
 */
public record Independence(
    int people,
    int employers,
    boolean atLeast,
    int employersNotRecorded,
    List<Id<?>> cut,
    List<Id<?>> onPaper) {
  public Independence {
    cut = List.copyOf(cut);
    onPaper = List.copyOf(onPaper);
  }

  /** Whether no people's leaving cuts the two. */
  public boolean uncuttable() {
    return people > 0 && cut.isEmpty();
  }
}
