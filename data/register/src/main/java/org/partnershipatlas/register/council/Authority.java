package org.partnershipatlas.register.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipatlas.model.AreaKind;
import org.partnershipatlas.model.Certainty;
import org.partnershipatlas.model.Interval;

/**
 * A principal authority of England and the area it has.
 *
 * @param id the value of the id of its area
 * @param name of the area, such as Cheltenham; not unique, since a county and the unitary that
 *     followed it share one
 * @param council such as Cheltenham Borough Council
 * @param code the latest code of the Office for National Statistics; empty for one that ended in
 *     2009
 * @param formerCodes codes that it had before its bounds were changed
 * @param county the id of a district's county
 * @param region the id of its region
 * @param when it stood; open at the beginning for one that stood in 2008
 * @param successors the ids of what followed it
 * @param otherNames of the area or the council
 * @param certainty of its end and successors
 */
public record Authority(
    String id,
    String name,
    String council,
    AreaKind kind,
    Optional<String> code,
    List<String> formerCodes,
    Optional<String> county,
    String region,
    Interval when,
    List<String> successors,
    List<String> otherNames,
    Certainty certainty) {

  /** Keeps its own lists. */
  public Authority {
    formerCodes = List.copyOf(formerCodes);
    successors = List.copyOf(successors);
    otherNames = List.copyOf(otherNames);
  }

  /** Whether it stood on that day. */
  public boolean stoodOn(LocalDate day) {
    return when.holdsOn(day);
  }

  /** Whether it is the lower of two tiers. */
  public boolean isDistrict() {
    return county.isPresent();
  }
}
