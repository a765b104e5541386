package org.partnershipatlas.model;

import java.util.List;

/**
 * What came of changes: all of them were made, or none.
 *
 * @param network the new network, or the old one where the changes were refused
 * @param problems why they were refused; notes where they were made
 */
public record Outcome(Network network, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  /** Whether the changes were made. */
  public boolean accepted() {
    return problems.stream().noneMatch(p -> p.level() == Problem.Level.FAULT);
  }
}
