package org.partnershipatlas.analyser.gap;

import org.partnershipatlas.analyser.coverage.Coverage;
import org.partnershipatlas.model.Network;

/** Finds every gap of a network. */
public final class GapFinder {
  private GapFinder() {}

  /**
   * The gaps of a network, and what cannot be told.
   *
   * @param coverage the coverage of all its groups
   */
  public static GapReport find(Network network, Coverage coverage) {
    Scope scope = new Scope(network, coverage);
    Findings findings = new Findings(network);
    new SectorVoices(scope, findings).run();
    new SeatTests(scope, findings).run();
    new PostFunding(scope, findings).run();
    new SeatSupport(scope, findings).run();
    new Convening(scope, findings).run();
    new Unheard(scope, findings).run();
    new UnheardAreas(scope, findings).run();
    new NoRoutes(scope, findings).run();
    new Champions(scope, findings).run();
    new Makeup(scope, findings).run();
    new ManySeats(scope, findings).run();
    new ReportingLines(scope, findings).run();
    new OtherTiers(scope, findings).run();
    new Housekeeping(scope, findings).run();
    new Agreements(scope, findings).run();
    return findings.report(new Placements(scope));
  }
}
