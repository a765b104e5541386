package org.partnershipatlas.analyser.gap;

import java.util.List;

/** What would close a gap, and who could help, best first. */
public record Remedy(RemedyAction action, List<Candidate> candidates) {
  public Remedy {
    candidates = List.copyOf(candidates);
  }
}
