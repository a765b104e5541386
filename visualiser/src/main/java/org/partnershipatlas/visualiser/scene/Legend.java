package org.partnershipatlas.visualiser.scene;

import java.util.List;

/** What the looks and lines of a picture mean: only those that occur in it. */
public record Legend(Rect at, List<LegendEntry> entries) {
  public Legend {
    entries = List.copyOf(entries);
  }

  Legend scaled(double factor) {
    return new Legend(at.scaled(factor), entries.stream().map(e -> e.scaled(factor)).toList());
  }
}
