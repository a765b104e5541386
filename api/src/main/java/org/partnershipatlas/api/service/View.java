package org.partnershipatlas.api.service;

import java.time.LocalDate;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Progress;

/**
 * A network as one reader looks at it: as at a day, and with people named only as far as asked.
 *
 * @param source where it comes from
 * @param network already as at the day and already redacted
 * @param analyser its analyses, kept with it
 * @param progress is told how far long work on it is
 */
public record View(
    OpenNetwork source,
    Network network,
    LocalDate day,
    Names names,
    Analyser analyser,
    Progress progress) {

  /** The view of a network on a day. */
  public static View of(OpenNetwork source, LocalDate day, Names names) {
    Network asAt = source.network().asAt(day);
    Network shown = names == Names.FULL ? asAt : names.apply(asAt);
    return new View(source, shown, day, names, Analyser.of(shown), Progress.NONE);
  }

  /** The same view, told of as that source; its records are the same. */
  View from(OpenNetwork other) {
    return new View(other, network, day, names, analyser, progress);
  }

  /** The same view, whose long work tells how far it is. */
  public View watched(Progress watch) {
    return new View(source, network, day, names, analyser, watch);
  }
}
