package org.partnershipatlas.api.service;

import java.time.LocalDate;
import org.partnershipatlas.analyser.Analyser;
import org.partnershipatlas.model.Names;
import org.partnershipatlas.model.Network;
import org.partnershipatlas.model.Organisation;
import org.partnershipatlas.model.Person;
import org.partnershipatlas.model.Progress;
import org.partnershipatlas.model.Tenure;

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

  /**
   * The same view for a file that leaves the machine: what is withheld is withheld in it even where
   * everybody else is named. Only the whole register holds it.
   */
  public View leaving() {
    if (names != Names.FULL || !withholds(network)) {
      return this;
    }
    Network shown = names.apply(network);
    return new View(source, shown, day, names, Analyser.of(shown), progress);
  }

  private static boolean withholds(Network network) {
    return network.list(Person.class).stream().anyMatch(p -> p.nameWithheld().orElse(false))
        || network.list(Organisation.class).stream().anyMatch(o -> o.nameWithheld().orElse(false))
        || network.list(Tenure.class).stream().anyMatch(t -> t.nameWithheld().orElse(false));
  }

  /** The same view, whose long work tells how far it is. */
  public View watched(Progress watch) {
    return new View(source, network, day, names, analyser, watch);
  }
}
