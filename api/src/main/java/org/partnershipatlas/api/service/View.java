package org.partnershipatlas.api.service;

import java.time.LocalDate;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/**
 * A network as one reader looks at it: as at a day, and with people named only as far as asked.
 *
 * @param source where it comes from
 * @param network already as at the day and already redacted
 * @param analyser its analyses, kept with it
 */
public record View(
    OpenNetwork source, Network network, LocalDate day, Names names, Analyser analyser) {

  /** The view of a network on a day. */
  public static View of(OpenNetwork source, LocalDate day, Names names) {
    Network asAt = source.network().asAt(day);
    Network shown = names == Names.FULL ? asAt : names.apply(asAt);
    return new View(source, shown, day, names, Analyser.of(shown));
  }

  /** The same view, told of as that source; its records are the same. */
  View from(OpenNetwork other) {
    return new View(other, network, day, names, analyser);
  }
}
