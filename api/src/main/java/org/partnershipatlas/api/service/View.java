package org.partnershipatlas.api.service;

import java.time.LocalDate;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;

/**
 * A network as one reader looks at it: as at a day, and with people named only as far as asked.
 *
 * @param source where it comes from
 * @param network already as at the day and already redacted
 */
public record View(OpenNetwork source, Network network, LocalDate day, Names names) {

  /** The view of a network on a day. */
  public static View of(OpenNetwork source, LocalDate day, Names names) {
    Network asAt = source.network().asAt(day);
    return new View(source, names == Names.FULL ? asAt : names.apply(asAt), day, names);
  }
}
